from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SlimHead(_message.Message):
    __slots__ = ("msg_id", "room_id")
    MSG_ID_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    msg_id: int
    room_id: int
    def __init__(self, msg_id: _Optional[int] = ..., room_id: _Optional[int] = ...) -> None: ...

class SlimFollowInfo(_message.Message):
    __slots__ = ("follow_status",)
    FOLLOW_STATUS_FIELD_NUMBER: _ClassVar[int]
    follow_status: int
    def __init__(self, follow_status: _Optional[int] = ...) -> None: ...

class SlimUser(_message.Message):
    __slots__ = ("id", "nickname", "follow_info", "user_attr", "display_id", "badge_list", "id_str")
    ID_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_INFO_FIELD_NUMBER: _ClassVar[int]
    USER_ATTR_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    BADGE_LIST_FIELD_NUMBER: _ClassVar[int]
    ID_STR_FIELD_NUMBER: _ClassVar[int]
    id: int
    nickname: str
    follow_info: SlimFollowInfo
    user_attr: bytes
    display_id: str
    badge_list: _containers.RepeatedScalarFieldContainer[bytes]
    id_str: str
    def __init__(self, id: _Optional[int] = ..., nickname: _Optional[str] = ..., follow_info: _Optional[_Union[SlimFollowInfo, _Mapping]] = ..., user_attr: _Optional[bytes] = ..., display_id: _Optional[str] = ..., badge_list: _Optional[_Iterable[bytes]] = ..., id_str: _Optional[str] = ...) -> None: ...

class SlimChatMessage(_message.Message):
    __slots__ = ("common", "user", "content", "content_language", "user_identity")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    CONTENT_LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    USER_IDENTITY_FIELD_NUMBER: _ClassVar[int]
    common: SlimHead
    user: SlimUser
    content: str
    content_language: str
    user_identity: bytes
    def __init__(self, common: _Optional[_Union[SlimHead, _Mapping]] = ..., user: _Optional[_Union[SlimUser, _Mapping]] = ..., content: _Optional[str] = ..., content_language: _Optional[str] = ..., user_identity: _Optional[bytes] = ...) -> None: ...

class SlimMemberMessage(_message.Message):
    __slots__ = ("common", "user", "member_count", "action")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    MEMBER_COUNT_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    common: SlimHead
    user: SlimUser
    member_count: int
    action: int
    def __init__(self, common: _Optional[_Union[SlimHead, _Mapping]] = ..., user: _Optional[_Union[SlimUser, _Mapping]] = ..., member_count: _Optional[int] = ..., action: _Optional[int] = ...) -> None: ...

class SlimLikeMessage(_message.Message):
    __slots__ = ("common", "count", "total", "user")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    common: SlimHead
    count: int
    total: int
    user: SlimUser
    def __init__(self, common: _Optional[_Union[SlimHead, _Mapping]] = ..., count: _Optional[int] = ..., total: _Optional[int] = ..., user: _Optional[_Union[SlimUser, _Mapping]] = ...) -> None: ...

class SlimRoomUserSeqMessage(_message.Message):
    __slots__ = ("common", "total", "total_user")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    TOTAL_USER_FIELD_NUMBER: _ClassVar[int]
    common: SlimHead
    total: int
    total_user: int
    def __init__(self, common: _Optional[_Union[SlimHead, _Mapping]] = ..., total: _Optional[int] = ..., total_user: _Optional[int] = ...) -> None: ...

class SlimText(_message.Message):
    __slots__ = ("key",)
    KEY_FIELD_NUMBER: _ClassVar[int]
    key: str
    def __init__(self, key: _Optional[str] = ...) -> None: ...

class SlimSocialHead(_message.Message):
    __slots__ = ("msg_id", "room_id", "display_text")
    MSG_ID_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    msg_id: int
    room_id: int
    display_text: SlimText
    def __init__(self, msg_id: _Optional[int] = ..., room_id: _Optional[int] = ..., display_text: _Optional[_Union[SlimText, _Mapping]] = ...) -> None: ...

class SlimSocialMessage(_message.Message):
    __slots__ = ("common", "user", "action", "follow_count", "share_count")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_COUNT_FIELD_NUMBER: _ClassVar[int]
    SHARE_COUNT_FIELD_NUMBER: _ClassVar[int]
    common: SlimSocialHead
    user: SlimUser
    action: int
    follow_count: int
    share_count: int
    def __init__(self, common: _Optional[_Union[SlimSocialHead, _Mapping]] = ..., user: _Optional[_Union[SlimUser, _Mapping]] = ..., action: _Optional[int] = ..., follow_count: _Optional[int] = ..., share_count: _Optional[int] = ...) -> None: ...

class SlimGift(_message.Message):
    __slots__ = ("id", "type", "diamond_count", "name")
    ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    DIAMOND_COUNT_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    id: int
    type: int
    diamond_count: int
    name: str
    def __init__(self, id: _Optional[int] = ..., type: _Optional[int] = ..., diamond_count: _Optional[int] = ..., name: _Optional[str] = ...) -> None: ...

class SlimGiftReceiver(_message.Message):
    __slots__ = ("id",)
    ID_FIELD_NUMBER: _ClassVar[int]
    id: int
    def __init__(self, id: _Optional[int] = ...) -> None: ...

class SlimGiftMonitorInfo(_message.Message):
    __slots__ = ("to_user_id",)
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    to_user_id: int
    def __init__(self, to_user_id: _Optional[int] = ...) -> None: ...

class SlimGiftMessage(_message.Message):
    __slots__ = ("common", "gift_id", "repeat_count", "user", "to_user", "repeat_end", "group_id", "gift", "monitor_info", "user_identity", "to_member_id", "to_member_id_int")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    REPEAT_COUNT_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    TO_USER_FIELD_NUMBER: _ClassVar[int]
    REPEAT_END_FIELD_NUMBER: _ClassVar[int]
    GROUP_ID_FIELD_NUMBER: _ClassVar[int]
    GIFT_FIELD_NUMBER: _ClassVar[int]
    MONITOR_INFO_FIELD_NUMBER: _ClassVar[int]
    USER_IDENTITY_FIELD_NUMBER: _ClassVar[int]
    TO_MEMBER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_MEMBER_ID_INT_FIELD_NUMBER: _ClassVar[int]
    common: SlimHead
    gift_id: int
    repeat_count: int
    user: SlimUser
    to_user: SlimGiftReceiver
    repeat_end: int
    group_id: int
    gift: SlimGift
    monitor_info: SlimGiftMonitorInfo
    user_identity: bytes
    to_member_id: str
    to_member_id_int: int
    def __init__(self, common: _Optional[_Union[SlimHead, _Mapping]] = ..., gift_id: _Optional[int] = ..., repeat_count: _Optional[int] = ..., user: _Optional[_Union[SlimUser, _Mapping]] = ..., to_user: _Optional[_Union[SlimGiftReceiver, _Mapping]] = ..., repeat_end: _Optional[int] = ..., group_id: _Optional[int] = ..., gift: _Optional[_Union[SlimGift, _Mapping]] = ..., monitor_info: _Optional[_Union[SlimGiftMonitorInfo, _Mapping]] = ..., user_identity: _Optional[bytes] = ..., to_member_id: _Optional[str] = ..., to_member_id_int: _Optional[int] = ...) -> None: ...
