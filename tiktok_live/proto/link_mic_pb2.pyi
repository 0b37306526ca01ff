from tiktok_live.proto import message_pb2 as _message_pb2
from tiktok_live.proto import user_pb2 as _user_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class LinkmicReplyType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LINKMIC_REPLY_TYPE_RT_UNKNOWN: _ClassVar[LinkmicReplyType]
    LINKMIC_REPLY_TYPE_RT_AGREE: _ClassVar[LinkmicReplyType]
    LINKMIC_REPLY_TYPE_RT_REJECT: _ClassVar[LinkmicReplyType]

class PlayScene(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PLAY_SCENE_UNKNOWN: _ClassVar[PlayScene]
    PLAY_SCENE_COUNTDOWN_FOR_ALL: _ClassVar[PlayScene]
    PLAY_SCENE_COUNTDOWN_FOR_SINGLE: _ClassVar[PlayScene]
    PLAY_SCENE_LIVE_SHOW: _ClassVar[PlayScene]
    PLAY_SCENE_AIGC: _ClassVar[PlayScene]
    PLAY_SCENE_KARAOKE: _ClassVar[PlayScene]
    PLAY_SCENE_DRAW_GUESS: _ClassVar[PlayScene]
    PLAY_SCENE_ENLARGE_GRID: _ClassVar[PlayScene]
    PLAY_SCENE_GIFT_PRIORITY_LINK: _ClassVar[PlayScene]
    PLAY_SCENE_GIFT_THRESHOLD_LINK: _ClassVar[PlayScene]
    PLAY_SCENE_NOTICE_BOARD: _ClassVar[PlayScene]
    PLAY_SCENE_PLAY_BOOK: _ClassVar[PlayScene]
    PLAY_SCENE_GUEST_SHOWDOWN: _ClassVar[PlayScene]

class ScoreType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SCORE_TYPE_UNKNOWN: _ClassVar[ScoreType]
    SCORE_TYPE_ALL_FAN_TICKET: _ClassVar[ScoreType]
    SCORE_TYPE_PLAY_SCORE: _ClassVar[ScoreType]

class PlayUserTag(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PLAY_USER_TAG_UNKNOWN: _ClassVar[PlayUserTag]
    PLAY_USER_TAG_GUEST_SHOWDOWN_NORMAL: _ClassVar[PlayUserTag]
    PLAY_USER_TAG_GUEST_SHOWDOWN_WINNER: _ClassVar[PlayUserTag]
    PLAY_USER_TAG_GUEST_SHOWDOWN_LOSER: _ClassVar[PlayUserTag]
LINKMIC_REPLY_TYPE_RT_UNKNOWN: LinkmicReplyType
LINKMIC_REPLY_TYPE_RT_AGREE: LinkmicReplyType
LINKMIC_REPLY_TYPE_RT_REJECT: LinkmicReplyType
PLAY_SCENE_UNKNOWN: PlayScene
PLAY_SCENE_COUNTDOWN_FOR_ALL: PlayScene
PLAY_SCENE_COUNTDOWN_FOR_SINGLE: PlayScene
PLAY_SCENE_LIVE_SHOW: PlayScene
PLAY_SCENE_AIGC: PlayScene
PLAY_SCENE_KARAOKE: PlayScene
PLAY_SCENE_DRAW_GUESS: PlayScene
PLAY_SCENE_ENLARGE_GRID: PlayScene
PLAY_SCENE_GIFT_PRIORITY_LINK: PlayScene
PLAY_SCENE_GIFT_THRESHOLD_LINK: PlayScene
PLAY_SCENE_NOTICE_BOARD: PlayScene
PLAY_SCENE_PLAY_BOOK: PlayScene
PLAY_SCENE_GUEST_SHOWDOWN: PlayScene
SCORE_TYPE_UNKNOWN: ScoreType
SCORE_TYPE_ALL_FAN_TICKET: ScoreType
SCORE_TYPE_PLAY_SCORE: ScoreType
PLAY_USER_TAG_UNKNOWN: PlayUserTag
PLAY_USER_TAG_GUEST_SHOWDOWN_NORMAL: PlayUserTag
PLAY_USER_TAG_GUEST_SHOWDOWN_WINNER: PlayUserTag
PLAY_USER_TAG_GUEST_SHOWDOWN_LOSER: PlayUserTag

class WebcastLinkMicMethod(_message.Message):
    __slots__ = ("common", "message_type", "access_key", "anchor_linkmic_id", "user_id", "fan_ticket", "total_linkmic_fan_ticket", "channel_id", "layout", "vendor", "dimension", "theme", "invite_uid", "answer", "start_time", "duration", "user_scores", "match_type", "win", "prompts", "to_user_id", "linkmic_layout", "from_user_id", "tips", "start_time_ms", "confluence_type", "from_room_id", "invite_type", "sub_type", "inviter_rival_extra", "rtc_ext_info", "rtc_app_id", "app_id", "app_sign", "rtc_app_sign", "anchor_linkmic_id_str", "rival_anchor_id", "rival_linkmic_id", "rival_linkmic_id_str", "show_popup", "sec_invite_uid", "scene", "sec_apply_uid", "linked_users", "sec_from_user_id", "reply_type", "reply_prompts", "sec_to_user_id", "invitor_info", "rtc_join_channel", "fan_ticket_icon_type")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACCESS_KEY_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_LINKMIC_ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_FIELD_NUMBER: _ClassVar[int]
    TOTAL_LINKMIC_FAN_TICKET_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_FIELD_NUMBER: _ClassVar[int]
    VENDOR_FIELD_NUMBER: _ClassVar[int]
    DIMENSION_FIELD_NUMBER: _ClassVar[int]
    THEME_FIELD_NUMBER: _ClassVar[int]
    INVITE_UID_FIELD_NUMBER: _ClassVar[int]
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    USER_SCORES_FIELD_NUMBER: _ClassVar[int]
    MATCH_TYPE_FIELD_NUMBER: _ClassVar[int]
    WIN_FIELD_NUMBER: _ClassVar[int]
    PROMPTS_FIELD_NUMBER: _ClassVar[int]
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_LAYOUT_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TIPS_FIELD_NUMBER: _ClassVar[int]
    START_TIME_MS_FIELD_NUMBER: _ClassVar[int]
    CONFLUENCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    FROM_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    INVITE_TYPE_FIELD_NUMBER: _ClassVar[int]
    SUB_TYPE_FIELD_NUMBER: _ClassVar[int]
    INVITER_RIVAL_EXTRA_FIELD_NUMBER: _ClassVar[int]
    RTC_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    RTC_APP_ID_FIELD_NUMBER: _ClassVar[int]
    APP_ID_FIELD_NUMBER: _ClassVar[int]
    APP_SIGN_FIELD_NUMBER: _ClassVar[int]
    RTC_APP_SIGN_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    RIVAL_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    RIVAL_LINKMIC_ID_FIELD_NUMBER: _ClassVar[int]
    RIVAL_LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    SHOW_POPUP_FIELD_NUMBER: _ClassVar[int]
    SEC_INVITE_UID_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    SEC_APPLY_UID_FIELD_NUMBER: _ClassVar[int]
    LINKED_USERS_FIELD_NUMBER: _ClassVar[int]
    SEC_FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    REPLY_TYPE_FIELD_NUMBER: _ClassVar[int]
    REPLY_PROMPTS_FIELD_NUMBER: _ClassVar[int]
    SEC_TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    INVITOR_INFO_FIELD_NUMBER: _ClassVar[int]
    RTC_JOIN_CHANNEL_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_ICON_TYPE_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    message_type: int
    access_key: str
    anchor_linkmic_id: int
    user_id: int
    fan_ticket: int
    total_linkmic_fan_ticket: int
    channel_id: int
    layout: int
    vendor: int
    dimension: int
    theme: str
    invite_uid: int
    answer: int
    start_time: int
    duration: int
    user_scores: _containers.RepeatedScalarFieldContainer[bytes]
    match_type: int
    win: bool
    prompts: str
    to_user_id: int
    linkmic_layout: int
    from_user_id: int
    tips: str
    start_time_ms: int
    confluence_type: int
    from_room_id: int
    invite_type: int
    sub_type: int
    inviter_rival_extra: bytes
    rtc_ext_info: str
    rtc_app_id: str
    app_id: str
    app_sign: str
    rtc_app_sign: str
    anchor_linkmic_id_str: str
    rival_anchor_id: int
    rival_linkmic_id: int
    rival_linkmic_id_str: str
    show_popup: bool
    sec_invite_uid: int
    scene: int
    sec_apply_uid: int
    linked_users: _containers.RepeatedCompositeFieldContainer[_user_pb2.User]
    sec_from_user_id: str
    reply_type: LinkmicReplyType
    reply_prompts: str
    sec_to_user_id: str
    invitor_info: bytes
    rtc_join_channel: bool
    fan_ticket_icon_type: int
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., message_type: _Optional[int] = ..., access_key: _Optional[str] = ..., anchor_linkmic_id: _Optional[int] = ..., user_id: _Optional[int] = ..., fan_ticket: _Optional[int] = ..., total_linkmic_fan_ticket: _Optional[int] = ..., channel_id: _Optional[int] = ..., layout: _Optional[int] = ..., vendor: _Optional[int] = ..., dimension: _Optional[int] = ..., theme: _Optional[str] = ..., invite_uid: _Optional[int] = ..., answer: _Optional[int] = ..., start_time: _Optional[int] = ..., duration: _Optional[int] = ..., user_scores: _Optional[_Iterable[bytes]] = ..., match_type: _Optional[int] = ..., win: bool = ..., prompts: _Optional[str] = ..., to_user_id: _Optional[int] = ..., linkmic_layout: _Optional[int] = ..., from_user_id: _Optional[int] = ..., tips: _Optional[str] = ..., start_time_ms: _Optional[int] = ..., confluence_type: _Optional[int] = ..., from_room_id: _Optional[int] = ..., invite_type: _Optional[int] = ..., sub_type: _Optional[int] = ..., inviter_rival_extra: _Optional[bytes] = ..., rtc_ext_info: _Optional[str] = ..., rtc_app_id: _Optional[str] = ..., app_id: _Optional[str] = ..., app_sign: _Optional[str] = ..., rtc_app_sign: _Optional[str] = ..., anchor_linkmic_id_str: _Optional[str] = ..., rival_anchor_id: _Optional[int] = ..., rival_linkmic_id: _Optional[int] = ..., rival_linkmic_id_str: _Optional[str] = ..., show_popup: bool = ..., sec_invite_uid: _Optional[int] = ..., scene: _Optional[int] = ..., sec_apply_uid: _Optional[int] = ..., linked_users: _Optional[_Iterable[_Union[_user_pb2.User, _Mapping]]] = ..., sec_from_user_id: _Optional[str] = ..., reply_type: _Optional[_Union[LinkmicReplyType, str]] = ..., reply_prompts: _Optional[str] = ..., sec_to_user_id: _Optional[str] = ..., invitor_info: _Optional[bytes] = ..., rtc_join_channel: bool = ..., fan_ticket_icon_type: _Optional[int] = ...) -> None: ...

class WebcastLinkMicFanTicketMethod(_message.Message):
    __slots__ = ("common", "fan_ticket_room_notice")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_ROOM_NOTICE_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    fan_ticket_room_notice: FanTicketRoomNoticeContent
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., fan_ticket_room_notice: _Optional[_Union[FanTicketRoomNoticeContent, _Mapping]] = ...) -> None: ...

class FanTicketRoomNoticeContent(_message.Message):
    __slots__ = ("user_fan_ticket", "total_linkmic_fan_ticket", "match_id", "event_time", "fan_ticket_icon_url", "play_id", "play_scene", "version", "score_type")
    USER_FAN_TICKET_FIELD_NUMBER: _ClassVar[int]
    TOTAL_LINKMIC_FAN_TICKET_FIELD_NUMBER: _ClassVar[int]
    MATCH_ID_FIELD_NUMBER: _ClassVar[int]
    EVENT_TIME_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_ICON_URL_FIELD_NUMBER: _ClassVar[int]
    PLAY_ID_FIELD_NUMBER: _ClassVar[int]
    PLAY_SCENE_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    SCORE_TYPE_FIELD_NUMBER: _ClassVar[int]
    user_fan_ticket: _containers.RepeatedCompositeFieldContainer[UserFanTicket]
    total_linkmic_fan_ticket: int
    match_id: int
    event_time: int
    fan_ticket_icon_url: str
    play_id: int
    play_scene: PlayScene
    version: int
    score_type: ScoreType
    def __init__(self, user_fan_ticket: _Optional[_Iterable[_Union[UserFanTicket, _Mapping]]] = ..., total_linkmic_fan_ticket: _Optional[int] = ..., match_id: _Optional[int] = ..., event_time: _Optional[int] = ..., fan_ticket_icon_url: _Optional[str] = ..., play_id: _Optional[int] = ..., play_scene: _Optional[_Union[PlayScene, str]] = ..., version: _Optional[int] = ..., score_type: _Optional[_Union[ScoreType, str]] = ...) -> None: ...

class UserFanTicket(_message.Message):
    __slots__ = ("user_id", "fan_ticket", "match_total_score", "match_rank", "countdown_info", "play_info", "icon_name", "animation_name", "ticket_ui_style", "ticket_ui_style_v2")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_FIELD_NUMBER: _ClassVar[int]
    MATCH_TOTAL_SCORE_FIELD_NUMBER: _ClassVar[int]
    MATCH_RANK_FIELD_NUMBER: _ClassVar[int]
    COUNTDOWN_INFO_FIELD_NUMBER: _ClassVar[int]
    PLAY_INFO_FIELD_NUMBER: _ClassVar[int]
    ICON_NAME_FIELD_NUMBER: _ClassVar[int]
    ANIMATION_NAME_FIELD_NUMBER: _ClassVar[int]
    TICKET_UI_STYLE_FIELD_NUMBER: _ClassVar[int]
    TICKET_UI_STYLE_V2_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    fan_ticket: int
    match_total_score: int
    match_rank: int
    countdown_info: UserCountdownInfo
    play_info: UserPlayInfo
    icon_name: str
    animation_name: str
    ticket_ui_style: str
    ticket_ui_style_v2: str
    def __init__(self, user_id: _Optional[int] = ..., fan_ticket: _Optional[int] = ..., match_total_score: _Optional[int] = ..., match_rank: _Optional[int] = ..., countdown_info: _Optional[_Union[UserCountdownInfo, _Mapping]] = ..., play_info: _Optional[_Union[UserPlayInfo, _Mapping]] = ..., icon_name: _Optional[str] = ..., animation_name: _Optional[str] = ..., ticket_ui_style: _Optional[str] = ..., ticket_ui_style_v2: _Optional[str] = ...) -> None: ...

class UserCountdownInfo(_message.Message):
    __slots__ = ("countdown_id", "score", "target_score", "completion_progress_percent")
    COUNTDOWN_ID_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    TARGET_SCORE_FIELD_NUMBER: _ClassVar[int]
    COMPLETION_PROGRESS_PERCENT_FIELD_NUMBER: _ClassVar[int]
    countdown_id: int
    score: int
    target_score: int
    completion_progress_percent: int
    def __init__(self, countdown_id: _Optional[int] = ..., score: _Optional[int] = ..., target_score: _Optional[int] = ..., completion_progress_percent: _Optional[int] = ...) -> None: ...

class UserPlayInfo(_message.Message):
    __slots__ = ("play_id", "play_scene", "score", "rank", "target_score", "user_tag")
    PLAY_ID_FIELD_NUMBER: _ClassVar[int]
    PLAY_SCENE_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    RANK_FIELD_NUMBER: _ClassVar[int]
    TARGET_SCORE_FIELD_NUMBER: _ClassVar[int]
    USER_TAG_FIELD_NUMBER: _ClassVar[int]
    play_id: int
    play_scene: PlayScene
    score: int
    rank: int
    target_score: int
    user_tag: PlayUserTag
    def __init__(self, play_id: _Optional[int] = ..., play_scene: _Optional[_Union[PlayScene, str]] = ..., score: _Optional[int] = ..., rank: _Optional[int] = ..., target_score: _Optional[int] = ..., user_tag: _Optional[_Union[PlayUserTag, str]] = ...) -> None: ...
