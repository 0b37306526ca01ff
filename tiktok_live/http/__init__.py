"""TikTok's HTTP interface: the session, look-ups, signers, chat. It knows URLs and answers, not threads."""
