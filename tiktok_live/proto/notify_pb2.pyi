from tiktok_live.proto import badge_pb2 as _badge_pb2
from tiktok_live.proto import image_pb2 as _image_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from tiktok_live.proto import subscription_pb2 as _subscription_pb2
from tiktok_live.proto import user_pb2 as _user_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class WebcastRoomNotifyMessage(_message.Message):
    __slots__ = ("common", "schema", "notify_type", "content", "user", "extra", "notify_class", "flex_setting", "source", "from_user_id", "privilege_log_extra", "to_anchor_id", "event_tracking")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_FIELD_NUMBER: _ClassVar[int]
    NOTIFY_TYPE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    NOTIFY_CLASS_FIELD_NUMBER: _ClassVar[int]
    FLEX_SETTING_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    PRIVILEGE_LOG_EXTRA_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    EVENT_TRACKING_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    schema: str
    notify_type: int
    content: str
    user: _user_pb2.User
    extra: RoomNotifyMessageExtra
    notify_class: int
    flex_setting: _containers.RepeatedScalarFieldContainer[int]
    source: str
    from_user_id: int
    privilege_log_extra: _badge_pb2.PrivilegeLogExtra
    to_anchor_id: int
    event_tracking: _subscription_pb2.RoomNotifyMessageEventTracking
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., schema: _Optional[str] = ..., notify_type: _Optional[int] = ..., content: _Optional[str] = ..., user: _Optional[_Union[_user_pb2.User, _Mapping]] = ..., extra: _Optional[_Union[RoomNotifyMessageExtra, _Mapping]] = ..., notify_class: _Optional[int] = ..., flex_setting: _Optional[_Iterable[int]] = ..., source: _Optional[str] = ..., from_user_id: _Optional[int] = ..., privilege_log_extra: _Optional[_Union[_badge_pb2.PrivilegeLogExtra, _Mapping]] = ..., to_anchor_id: _Optional[int] = ..., event_tracking: _Optional[_Union[_subscription_pb2.RoomNotifyMessageEventTracking, _Mapping]] = ...) -> None: ...

class RoomNotifyMessageExtra(_message.Message):
    __slots__ = ("duration", "background", "content_list")
    DURATION_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_FIELD_NUMBER: _ClassVar[int]
    CONTENT_LIST_FIELD_NUMBER: _ClassVar[int]
    duration: int
    background: Background
    content_list: NotifyHighlightInfo
    def __init__(self, duration: _Optional[int] = ..., background: _Optional[_Union[Background, _Mapping]] = ..., content_list: _Optional[_Union[NotifyHighlightInfo, _Mapping]] = ...) -> None: ...

class Background(_message.Message):
    __slots__ = ("width", "height", "m_urls", "m_uri")
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    M_URLS_FIELD_NUMBER: _ClassVar[int]
    M_URI_FIELD_NUMBER: _ClassVar[int]
    width: int
    height: int
    m_urls: _containers.RepeatedScalarFieldContainer[str]
    m_uri: str
    def __init__(self, width: _Optional[int] = ..., height: _Optional[int] = ..., m_urls: _Optional[_Iterable[str]] = ..., m_uri: _Optional[str] = ...) -> None: ...

class NotifyHighlightInfo(_message.Message):
    __slots__ = ("contents", "high_light_color")
    CONTENTS_FIELD_NUMBER: _ClassVar[int]
    HIGH_LIGHT_COLOR_FIELD_NUMBER: _ClassVar[int]
    contents: _containers.RepeatedCompositeFieldContainer[NotifyHighlightContent]
    high_light_color: str
    def __init__(self, contents: _Optional[_Iterable[_Union[NotifyHighlightContent, _Mapping]]] = ..., high_light_color: _Optional[str] = ...) -> None: ...

class NotifyHighlightContent(_message.Message):
    __slots__ = ("content", "need_high_light")
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    NEED_HIGH_LIGHT_FIELD_NUMBER: _ClassVar[int]
    content: str
    need_high_light: bool
    def __init__(self, content: _Optional[str] = ..., need_high_light: bool = ...) -> None: ...

class WebcastGiftBroadcastMessage(_message.Message):
    __slots__ = ("common", "from_user_id", "left_icon", "notify")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    LEFT_ICON_FIELD_NUMBER: _ClassVar[int]
    NOTIFY_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    from_user_id: int
    left_icon: _image_pb2.ImageModel
    notify: WebcastRoomNotifyMessage
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., from_user_id: _Optional[int] = ..., left_icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., notify: _Optional[_Union[WebcastRoomNotifyMessage, _Mapping]] = ...) -> None: ...

class WebcastMarqueeAnnouncementMessage(_message.Message):
    __slots__ = ("common", "message_scene", "message_entity")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_SCENE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_ENTITY_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    message_scene: str
    message_entity: _containers.RepeatedCompositeFieldContainer[MessageEntity]
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., message_scene: _Optional[str] = ..., message_entity: _Optional[_Iterable[_Union[MessageEntity, _Mapping]]] = ...) -> None: ...

class MessageEntity(_message.Message):
    __slots__ = ("notify",)
    NOTIFY_FIELD_NUMBER: _ClassVar[int]
    notify: WebcastRoomNotifyMessage
    def __init__(self, notify: _Optional[_Union[WebcastRoomNotifyMessage, _Mapping]] = ...) -> None: ...
