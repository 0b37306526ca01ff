from tiktok_live.proto import image_pb2 as _image_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class EnvelopeBusinessType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ENVELOPE_BUSINESS_TYPE_UNKNOWN: _ClassVar[EnvelopeBusinessType]
    ENVELOPE_BUSINESS_TYPE_USER_DIAMOND: _ClassVar[EnvelopeBusinessType]
    ENVELOPE_BUSINESS_TYPE_PLATFORM_DIAMOND: _ClassVar[EnvelopeBusinessType]
    ENVELOPE_BUSINESS_TYPE_PLATFORM_SHELL: _ClassVar[EnvelopeBusinessType]
    ENVELOPE_BUSINESS_TYPE_PORTAL: _ClassVar[EnvelopeBusinessType]
    ENVELOPE_BUSINESS_TYPE_PLATFORM_MERCH: _ClassVar[EnvelopeBusinessType]
    ENVELOPE_BUSINESS_TYPE_EOY_DIAMOND: _ClassVar[EnvelopeBusinessType]
    ENVELOPE_BUSINESS_TYPE_FANCLUB_GTM: _ClassVar[EnvelopeBusinessType]
    ENVELOPE_BUSINESS_TYPE_PLATFORM_PORTAL: _ClassVar[EnvelopeBusinessType]
    ENVELOPE_BUSINESS_TYPE_EOY_GTM_POPULARITY_TICKET: _ClassVar[EnvelopeBusinessType]
    ENVELOPE_BUSINESS_TYPE_EOY_GTM_REVENUE_DIAMOND: _ClassVar[EnvelopeBusinessType]
    ENVELOPE_BUSINESS_TYPE_EOY_GTM_GAME_DIAMOND: _ClassVar[EnvelopeBusinessType]
    ENVELOPE_BUSINESS_TYPE_CREATOR_LEAGUE_PROMOTION_GTM: _ClassVar[EnvelopeBusinessType]
    ENVELOPE_BUSINESS_TYPE_MOY_GTM_POPULARITY_TICKET: _ClassVar[EnvelopeBusinessType]
    ENVELOPE_BUSINESS_TYPE_SUPER_FAN_BOX: _ClassVar[EnvelopeBusinessType]

class EnvelopeDisplay(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ENVELOPE_DISPLAY_UNKNOWN: _ClassVar[EnvelopeDisplay]
    ENVELOPE_DISPLAY_NEW: _ClassVar[EnvelopeDisplay]
    ENVELOPE_DISPLAY_HIDE: _ClassVar[EnvelopeDisplay]

class EnvelopeFollowShowStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ENVELOPE_FOLLOW_SHOW_STATUS_UNKNOWN: _ClassVar[EnvelopeFollowShowStatus]
    ENVELOPE_FOLLOW_SHOW_STATUS_SHOW: _ClassVar[EnvelopeFollowShowStatus]
    ENVELOPE_FOLLOW_SHOW_STATUS_NOT_SHOW: _ClassVar[EnvelopeFollowShowStatus]
ENVELOPE_BUSINESS_TYPE_UNKNOWN: EnvelopeBusinessType
ENVELOPE_BUSINESS_TYPE_USER_DIAMOND: EnvelopeBusinessType
ENVELOPE_BUSINESS_TYPE_PLATFORM_DIAMOND: EnvelopeBusinessType
ENVELOPE_BUSINESS_TYPE_PLATFORM_SHELL: EnvelopeBusinessType
ENVELOPE_BUSINESS_TYPE_PORTAL: EnvelopeBusinessType
ENVELOPE_BUSINESS_TYPE_PLATFORM_MERCH: EnvelopeBusinessType
ENVELOPE_BUSINESS_TYPE_EOY_DIAMOND: EnvelopeBusinessType
ENVELOPE_BUSINESS_TYPE_FANCLUB_GTM: EnvelopeBusinessType
ENVELOPE_BUSINESS_TYPE_PLATFORM_PORTAL: EnvelopeBusinessType
ENVELOPE_BUSINESS_TYPE_EOY_GTM_POPULARITY_TICKET: EnvelopeBusinessType
ENVELOPE_BUSINESS_TYPE_EOY_GTM_REVENUE_DIAMOND: EnvelopeBusinessType
ENVELOPE_BUSINESS_TYPE_EOY_GTM_GAME_DIAMOND: EnvelopeBusinessType
ENVELOPE_BUSINESS_TYPE_CREATOR_LEAGUE_PROMOTION_GTM: EnvelopeBusinessType
ENVELOPE_BUSINESS_TYPE_MOY_GTM_POPULARITY_TICKET: EnvelopeBusinessType
ENVELOPE_BUSINESS_TYPE_SUPER_FAN_BOX: EnvelopeBusinessType
ENVELOPE_DISPLAY_UNKNOWN: EnvelopeDisplay
ENVELOPE_DISPLAY_NEW: EnvelopeDisplay
ENVELOPE_DISPLAY_HIDE: EnvelopeDisplay
ENVELOPE_FOLLOW_SHOW_STATUS_UNKNOWN: EnvelopeFollowShowStatus
ENVELOPE_FOLLOW_SHOW_STATUS_SHOW: EnvelopeFollowShowStatus
ENVELOPE_FOLLOW_SHOW_STATUS_NOT_SHOW: EnvelopeFollowShowStatus

class WebcastEnvelopeMessage(_message.Message):
    __slots__ = ("common", "envelope_info", "display")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ENVELOPE_INFO_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    envelope_info: MessageRedEnvelopInfo
    display: EnvelopeDisplay
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., envelope_info: _Optional[_Union[MessageRedEnvelopInfo, _Mapping]] = ..., display: _Optional[_Union[EnvelopeDisplay, str]] = ...) -> None: ...

class MessageRedEnvelopInfo(_message.Message):
    __slots__ = ("envelope_id", "business_type", "envelope_idc", "send_user_name", "diamond_count", "people_count", "unpack_at", "send_user_id", "send_user_avatar", "create_at", "room_id", "follow_show_status", "skin_id")
    ENVELOPE_ID_FIELD_NUMBER: _ClassVar[int]
    BUSINESS_TYPE_FIELD_NUMBER: _ClassVar[int]
    ENVELOPE_IDC_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_NAME_FIELD_NUMBER: _ClassVar[int]
    DIAMOND_COUNT_FIELD_NUMBER: _ClassVar[int]
    PEOPLE_COUNT_FIELD_NUMBER: _ClassVar[int]
    UNPACK_AT_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_ID_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_AVATAR_FIELD_NUMBER: _ClassVar[int]
    CREATE_AT_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_SHOW_STATUS_FIELD_NUMBER: _ClassVar[int]
    SKIN_ID_FIELD_NUMBER: _ClassVar[int]
    envelope_id: str
    business_type: EnvelopeBusinessType
    envelope_idc: str
    send_user_name: str
    diamond_count: int
    people_count: int
    unpack_at: int
    send_user_id: str
    send_user_avatar: _image_pb2.ImageModel
    create_at: str
    room_id: str
    follow_show_status: EnvelopeFollowShowStatus
    skin_id: int
    def __init__(self, envelope_id: _Optional[str] = ..., business_type: _Optional[_Union[EnvelopeBusinessType, str]] = ..., envelope_idc: _Optional[str] = ..., send_user_name: _Optional[str] = ..., diamond_count: _Optional[int] = ..., people_count: _Optional[int] = ..., unpack_at: _Optional[int] = ..., send_user_id: _Optional[str] = ..., send_user_avatar: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., create_at: _Optional[str] = ..., room_id: _Optional[str] = ..., follow_show_status: _Optional[_Union[EnvelopeFollowShowStatus, str]] = ..., skin_id: _Optional[int] = ...) -> None: ...
