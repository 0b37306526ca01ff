from tiktok_live.proto import badge_pb2 as _badge_pb2
from tiktok_live.proto import image_pb2 as _image_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from tiktok_live.proto import subscription_pb2 as _subscription_pb2
from tiktok_live.proto import text_pb2 as _text_pb2
from tiktok_live.proto import user_pb2 as _user_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BarrageBarrageType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BARRAGE_BARRAGE_TYPE_UNKNOWN: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_E_COM_ORDERING: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_E_COM_BUYING: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_NORMAL: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_SUBSCRIBE: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_EVENT_VIEW: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_EVENT_REGISTERED: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_SUBSCRIBE_GIFT: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_USER_UPGRADE: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_GRADE_USER_ENTRANCE_NOTIFICATION: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_FANS_LEVEL_UPGRADE: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_FANS_LEVEL_ENTRANCE: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_GAME_PARTNERSHIP: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_GIFT_GALLERY: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_E_COM_BOUGHT: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_ENIGMA_ENTRANCE: _ClassVar[BarrageBarrageType]
    BARRAGE_BARRAGE_TYPE_COMMON_BARRAGE: _ClassVar[BarrageBarrageType]

class BarrageShowType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BARRAGE_SHOW_TYPE_SHOW_TYPE_NORMAL: _ClassVar[BarrageShowType]
    BARRAGE_SHOW_TYPE_SHOW_TYPE_FADE_IN_OUT: _ClassVar[BarrageShowType]

class BarrageRenderType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BARRAGE_RENDER_TYPE_RENDER_TYPE_NATIVE: _ClassVar[BarrageRenderType]
    BARRAGE_RENDER_TYPE_RENDER_TYPE_HYBRID: _ClassVar[BarrageRenderType]
    BARRAGE_RENDER_TYPE_RENDER_TYPE_ALPHA: _ClassVar[BarrageRenderType]

class BarrageIconDisplayType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BARRAGE_ICON_DISPLAY_TYPE_ICON_DISPLAY_TYPE_IMAGE: _ClassVar[BarrageIconDisplayType]
    BARRAGE_ICON_DISPLAY_TYPE_ICON_DISPLAY_TYPE_BADGE: _ClassVar[BarrageIconDisplayType]
BARRAGE_BARRAGE_TYPE_UNKNOWN: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_E_COM_ORDERING: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_E_COM_BUYING: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_NORMAL: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_SUBSCRIBE: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_EVENT_VIEW: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_EVENT_REGISTERED: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_SUBSCRIBE_GIFT: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_USER_UPGRADE: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_GRADE_USER_ENTRANCE_NOTIFICATION: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_FANS_LEVEL_UPGRADE: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_FANS_LEVEL_ENTRANCE: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_GAME_PARTNERSHIP: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_GIFT_GALLERY: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_E_COM_BOUGHT: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_ENIGMA_ENTRANCE: BarrageBarrageType
BARRAGE_BARRAGE_TYPE_COMMON_BARRAGE: BarrageBarrageType
BARRAGE_SHOW_TYPE_SHOW_TYPE_NORMAL: BarrageShowType
BARRAGE_SHOW_TYPE_SHOW_TYPE_FADE_IN_OUT: BarrageShowType
BARRAGE_RENDER_TYPE_RENDER_TYPE_NATIVE: BarrageRenderType
BARRAGE_RENDER_TYPE_RENDER_TYPE_HYBRID: BarrageRenderType
BARRAGE_RENDER_TYPE_RENDER_TYPE_ALPHA: BarrageRenderType
BARRAGE_ICON_DISPLAY_TYPE_ICON_DISPLAY_TYPE_IMAGE: BarrageIconDisplayType
BARRAGE_ICON_DISPLAY_TYPE_ICON_DISPLAY_TYPE_BADGE: BarrageIconDisplayType

class WebcastBarrageMessage(_message.Message):
    __slots__ = ("common", "event", "msg_type", "icon", "content", "duration", "background", "right_icon", "display_config", "gallery_gift_id", "control", "right_label", "use_marquee", "show_type", "badge", "render_type", "left_icon_display_type", "ribbon_animation", "animation_data", "hybrid_url", "schema", "sub_type", "common_barrage_content", "user_grade_param", "fans_level_param", "subscribe_gift_param", "privilege_log_extra", "gift_gallery_params")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    EVENT_FIELD_NUMBER: _ClassVar[int]
    MSG_TYPE_FIELD_NUMBER: _ClassVar[int]
    ICON_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_FIELD_NUMBER: _ClassVar[int]
    RIGHT_ICON_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONFIG_FIELD_NUMBER: _ClassVar[int]
    GALLERY_GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    CONTROL_FIELD_NUMBER: _ClassVar[int]
    RIGHT_LABEL_FIELD_NUMBER: _ClassVar[int]
    USE_MARQUEE_FIELD_NUMBER: _ClassVar[int]
    SHOW_TYPE_FIELD_NUMBER: _ClassVar[int]
    BADGE_FIELD_NUMBER: _ClassVar[int]
    RENDER_TYPE_FIELD_NUMBER: _ClassVar[int]
    LEFT_ICON_DISPLAY_TYPE_FIELD_NUMBER: _ClassVar[int]
    RIBBON_ANIMATION_FIELD_NUMBER: _ClassVar[int]
    ANIMATION_DATA_FIELD_NUMBER: _ClassVar[int]
    HYBRID_URL_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_FIELD_NUMBER: _ClassVar[int]
    SUB_TYPE_FIELD_NUMBER: _ClassVar[int]
    COMMON_BARRAGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    USER_GRADE_PARAM_FIELD_NUMBER: _ClassVar[int]
    FANS_LEVEL_PARAM_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBE_GIFT_PARAM_FIELD_NUMBER: _ClassVar[int]
    PRIVILEGE_LOG_EXTRA_FIELD_NUMBER: _ClassVar[int]
    GIFT_GALLERY_PARAMS_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    event: BarrageEvent
    msg_type: BarrageBarrageType
    icon: _image_pb2.ImageModel
    content: _text_pb2.Text
    duration: int
    background: _image_pb2.ImageModel
    right_icon: _image_pb2.ImageModel
    display_config: int
    gallery_gift_id: int
    control: bytes
    right_label: RightLabel
    use_marquee: bool
    show_type: BarrageShowType
    badge: _badge_pb2.BadgeStruct
    render_type: BarrageRenderType
    left_icon_display_type: BarrageIconDisplayType
    ribbon_animation: _image_pb2.ImageModel
    animation_data: bytes
    hybrid_url: str
    schema: str
    sub_type: str
    common_barrage_content: _text_pb2.Text
    user_grade_param: BarrageTypeUserGradeParam
    fans_level_param: BarrageTypeFansLevelParam
    subscribe_gift_param: BarrageTypeSubscribeGiftParam
    privilege_log_extra: _badge_pb2.PrivilegeLogExtra
    gift_gallery_params: BarrageTypeGiftGalleryParam
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., event: _Optional[_Union[BarrageEvent, _Mapping]] = ..., msg_type: _Optional[_Union[BarrageBarrageType, str]] = ..., icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., duration: _Optional[int] = ..., background: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., right_icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., display_config: _Optional[int] = ..., gallery_gift_id: _Optional[int] = ..., control: _Optional[bytes] = ..., right_label: _Optional[_Union[RightLabel, _Mapping]] = ..., use_marquee: bool = ..., show_type: _Optional[_Union[BarrageShowType, str]] = ..., badge: _Optional[_Union[_badge_pb2.BadgeStruct, _Mapping]] = ..., render_type: _Optional[_Union[BarrageRenderType, str]] = ..., left_icon_display_type: _Optional[_Union[BarrageIconDisplayType, str]] = ..., ribbon_animation: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., animation_data: _Optional[bytes] = ..., hybrid_url: _Optional[str] = ..., schema: _Optional[str] = ..., sub_type: _Optional[str] = ..., common_barrage_content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., user_grade_param: _Optional[_Union[BarrageTypeUserGradeParam, _Mapping]] = ..., fans_level_param: _Optional[_Union[BarrageTypeFansLevelParam, _Mapping]] = ..., subscribe_gift_param: _Optional[_Union[BarrageTypeSubscribeGiftParam, _Mapping]] = ..., privilege_log_extra: _Optional[_Union[_badge_pb2.PrivilegeLogExtra, _Mapping]] = ..., gift_gallery_params: _Optional[_Union[BarrageTypeGiftGalleryParam, _Mapping]] = ...) -> None: ...

class BarrageEvent(_message.Message):
    __slots__ = ("event_name", "params")
    class ParamsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    EVENT_NAME_FIELD_NUMBER: _ClassVar[int]
    PARAMS_FIELD_NUMBER: _ClassVar[int]
    event_name: str
    params: _containers.ScalarMap[str, str]
    def __init__(self, event_name: _Optional[str] = ..., params: _Optional[_Mapping[str, str]] = ...) -> None: ...

class RightLabel(_message.Message):
    __slots__ = ("background_color", "content", "height")
    BACKGROUND_COLOR_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    background_color: str
    content: _text_pb2.Text
    height: int
    def __init__(self, background_color: _Optional[str] = ..., content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., height: _Optional[int] = ...) -> None: ...

class BarrageTypeUserGradeParam(_message.Message):
    __slots__ = ("current_grade", "display_config", "user_id", "user")
    CURRENT_GRADE_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONFIG_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    current_grade: int
    display_config: int
    user_id: str
    user: _user_pb2.User
    def __init__(self, current_grade: _Optional[int] = ..., display_config: _Optional[int] = ..., user_id: _Optional[str] = ..., user: _Optional[_Union[_user_pb2.User, _Mapping]] = ...) -> None: ...

class BarrageTypeFansLevelParam(_message.Message):
    __slots__ = ("current_grade", "display_config", "user")
    CURRENT_GRADE_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONFIG_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    current_grade: int
    display_config: int
    user: _user_pb2.User
    def __init__(self, current_grade: _Optional[int] = ..., display_config: _Optional[int] = ..., user: _Optional[_Union[_user_pb2.User, _Mapping]] = ...) -> None: ...

class BarrageTypeSubscribeGiftParam(_message.Message):
    __slots__ = ("gift_sub_count", "show_gift_sub_count", "gift_source")
    GIFT_SUB_COUNT_FIELD_NUMBER: _ClassVar[int]
    SHOW_GIFT_SUB_COUNT_FIELD_NUMBER: _ClassVar[int]
    GIFT_SOURCE_FIELD_NUMBER: _ClassVar[int]
    gift_sub_count: int
    show_gift_sub_count: bool
    gift_source: _subscription_pb2.GiftSource
    def __init__(self, gift_sub_count: _Optional[int] = ..., show_gift_sub_count: bool = ..., gift_source: _Optional[_Union[_subscription_pb2.GiftSource, str]] = ...) -> None: ...

class BarrageTypeGiftGalleryParam(_message.Message):
    __slots__ = ("from_user_id", "to_user_id")
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    from_user_id: int
    to_user_id: int
    def __init__(self, from_user_id: _Optional[int] = ..., to_user_id: _Optional[int] = ...) -> None: ...
