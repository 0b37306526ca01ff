from tiktok_live.proto import image_pb2 as _image_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from tiktok_live.proto import room_pb2 as _room_pb2
from tiktok_live.proto import text_pb2 as _text_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ShowType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SHOW_TYPE_HOVER: _ClassVar[ShowType]
    SHOW_TYPE_PLUG: _ClassVar[ShowType]

class TextType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TEXT_TYPE_DISPLAY_TEXT: _ClassVar[TextType]
    TEXT_TYPE_CONTENT: _ClassVar[TextType]

class BizType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BIZ_TYPE_DEFAULT: _ClassVar[BizType]
    BIZ_TYPE_RETHINK_CHAT: _ClassVar[BizType]
    BIZ_TYPE_RETHINK_QA: _ClassVar[BizType]
    BIZ_TYPE_WARNING_TAG_CURRENT_ROOM: _ClassVar[BizType]
    BIZ_TYPE_WARNING_TAG_COHOST_ROOM: _ClassVar[BizType]
    BIZ_TYPE_AGS_AT_RISK_OF_UNABLE_TO_COMMENT: _ClassVar[BizType]
    BIZ_TYPE_PERCEPTION_CENTER: _ClassVar[BizType]
SHOW_TYPE_HOVER: ShowType
SHOW_TYPE_PLUG: ShowType
TEXT_TYPE_DISPLAY_TEXT: TextType
TEXT_TYPE_CONTENT: TextType
BIZ_TYPE_DEFAULT: BizType
BIZ_TYPE_RETHINK_CHAT: BizType
BIZ_TYPE_RETHINK_QA: BizType
BIZ_TYPE_WARNING_TAG_CURRENT_ROOM: BizType
BIZ_TYPE_WARNING_TAG_COHOST_ROOM: BizType
BIZ_TYPE_AGS_AT_RISK_OF_UNABLE_TO_COMMENT: BizType
BIZ_TYPE_PERCEPTION_CENTER: BizType

class WebcastRoomMessage(_message.Message):
    __slots__ = ("common", "content", "supprot_landscape", "source", "icon", "scene", "is_welcome", "public_area_common", "show_duration_ms", "sub_scene")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    SUPPROT_LANDSCAPE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    ICON_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    IS_WELCOME_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_COMMON_FIELD_NUMBER: _ClassVar[int]
    SHOW_DURATION_MS_FIELD_NUMBER: _ClassVar[int]
    SUB_SCENE_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    content: str
    supprot_landscape: bool
    source: int
    icon: _image_pb2.ImageModel
    scene: str
    is_welcome: bool
    public_area_common: _message_pb2.PublicAreaMessageCommon
    show_duration_ms: int
    sub_scene: str
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., content: _Optional[str] = ..., supprot_landscape: bool = ..., source: _Optional[int] = ..., icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., scene: _Optional[str] = ..., is_welcome: bool = ..., public_area_common: _Optional[_Union[_message_pb2.PublicAreaMessageCommon, _Mapping]] = ..., show_duration_ms: _Optional[int] = ..., sub_scene: _Optional[str] = ...) -> None: ...

class WebcastSystemMessage(_message.Message):
    __slots__ = ("common", "message")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    message: str
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., message: _Optional[str] = ...) -> None: ...

class WebcastNoticeMessage(_message.Message):
    __slots__ = ("common", "content", "notice_type", "style", "title", "violation_reason", "display_text", "tips_title", "tips_url", "notice_title", "notice_content", "scene")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    NOTICE_TYPE_FIELD_NUMBER: _ClassVar[int]
    STYLE_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    VIOLATION_REASON_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    TIPS_TITLE_FIELD_NUMBER: _ClassVar[int]
    TIPS_URL_FIELD_NUMBER: _ClassVar[int]
    NOTICE_TITLE_FIELD_NUMBER: _ClassVar[int]
    NOTICE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    content: str
    notice_type: int
    style: str
    title: _text_pb2.Text
    violation_reason: _text_pb2.Text
    display_text: _text_pb2.Text
    tips_title: _text_pb2.Text
    tips_url: str
    notice_title: _text_pb2.Text
    notice_content: _text_pb2.Text
    scene: str
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., content: _Optional[str] = ..., notice_type: _Optional[int] = ..., style: _Optional[str] = ..., title: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., violation_reason: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., display_text: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., tips_title: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., tips_url: _Optional[str] = ..., notice_title: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., notice_content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., scene: _Optional[str] = ...) -> None: ...

class WebcastToastMessage(_message.Message):
    __slots__ = ("common", "display_duration_millisecond", "delay_display_duration_millisecond")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_DURATION_MILLISECOND_FIELD_NUMBER: _ClassVar[int]
    DELAY_DISPLAY_DURATION_MILLISECOND_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    display_duration_millisecond: int
    delay_display_duration_millisecond: int
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., display_duration_millisecond: _Optional[int] = ..., delay_display_duration_millisecond: _Optional[int] = ...) -> None: ...

class WebcastGuideMessage(_message.Message):
    __slots__ = ("common", "guide_type", "gift_id", "description", "duration", "display_style")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    GUIDE_TYPE_FIELD_NUMBER: _ClassVar[int]
    GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_STYLE_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    guide_type: int
    gift_id: int
    description: str
    duration: int
    display_style: int
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., guide_type: _Optional[int] = ..., gift_id: _Optional[int] = ..., description: _Optional[str] = ..., duration: _Optional[int] = ..., display_style: _Optional[int] = ...) -> None: ...

class WebcastCapsuleMessage(_message.Message):
    __slots__ = ("common", "icon", "desc", "button_text", "schema", "type", "scene", "biz_params")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ICON_FIELD_NUMBER: _ClassVar[int]
    DESC_FIELD_NUMBER: _ClassVar[int]
    BUTTON_TEXT_FIELD_NUMBER: _ClassVar[int]
    SCHEMA_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    BIZ_PARAMS_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    icon: _image_pb2.ImageModel
    desc: _text_pb2.Text
    button_text: _text_pb2.Text
    schema: str
    type: int
    scene: str
    biz_params: CapsuleBizParams
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., desc: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., button_text: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., schema: _Optional[str] = ..., type: _Optional[int] = ..., scene: _Optional[str] = ..., biz_params: _Optional[_Union[CapsuleBizParams, _Mapping]] = ...) -> None: ...

class CapsuleBizParams(_message.Message):
    __slots__ = ("cohost", "random_gift", "effect_params", "comment_flagged_prompt", "multi_guest_invite_guide", "anchor_pin_perk", "gaming_moderators_comment_guide", "comment_mute_rule_prompt", "comment_flagged_prompt_for_new_user")
    COHOST_FIELD_NUMBER: _ClassVar[int]
    RANDOM_GIFT_FIELD_NUMBER: _ClassVar[int]
    EFFECT_PARAMS_FIELD_NUMBER: _ClassVar[int]
    COMMENT_FLAGGED_PROMPT_FIELD_NUMBER: _ClassVar[int]
    MULTI_GUEST_INVITE_GUIDE_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_PIN_PERK_FIELD_NUMBER: _ClassVar[int]
    GAMING_MODERATORS_COMMENT_GUIDE_FIELD_NUMBER: _ClassVar[int]
    COMMENT_MUTE_RULE_PROMPT_FIELD_NUMBER: _ClassVar[int]
    COMMENT_FLAGGED_PROMPT_FOR_NEW_USER_FIELD_NUMBER: _ClassVar[int]
    cohost: bytes
    random_gift: bytes
    effect_params: bytes
    comment_flagged_prompt: bytes
    multi_guest_invite_guide: bytes
    anchor_pin_perk: bytes
    gaming_moderators_comment_guide: bytes
    comment_mute_rule_prompt: bytes
    comment_flagged_prompt_for_new_user: bytes
    def __init__(self, cohost: _Optional[bytes] = ..., random_gift: _Optional[bytes] = ..., effect_params: _Optional[bytes] = ..., comment_flagged_prompt: _Optional[bytes] = ..., multi_guest_invite_guide: _Optional[bytes] = ..., anchor_pin_perk: _Optional[bytes] = ..., gaming_moderators_comment_guide: _Optional[bytes] = ..., comment_mute_rule_prompt: _Optional[bytes] = ..., comment_flagged_prompt_for_new_user: _Optional[bytes] = ...) -> None: ...

class WebcastSubCapsuleMessage(_message.Message):
    __slots__ = ("common", "description", "btn_name", "btn_url", "capsule_scene", "from_user_id")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    BTN_NAME_FIELD_NUMBER: _ClassVar[int]
    BTN_URL_FIELD_NUMBER: _ClassVar[int]
    CAPSULE_SCENE_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    description: _text_pb2.Text
    btn_name: _text_pb2.Text
    btn_url: str
    capsule_scene: str
    from_user_id: int
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., description: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., btn_name: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., btn_url: _Optional[str] = ..., capsule_scene: _Optional[str] = ..., from_user_id: _Optional[int] = ...) -> None: ...

class WebcastBottomMessage(_message.Message):
    __slots__ = ("common", "content", "show_type", "text_type", "duration", "biz_type", "violation_user_id", "punish_info", "style", "detail_url", "float_style", "float_icon_type")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    SHOW_TYPE_FIELD_NUMBER: _ClassVar[int]
    TEXT_TYPE_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    BIZ_TYPE_FIELD_NUMBER: _ClassVar[int]
    VIOLATION_USER_ID_FIELD_NUMBER: _ClassVar[int]
    PUNISH_INFO_FIELD_NUMBER: _ClassVar[int]
    STYLE_FIELD_NUMBER: _ClassVar[int]
    DETAIL_URL_FIELD_NUMBER: _ClassVar[int]
    FLOAT_STYLE_FIELD_NUMBER: _ClassVar[int]
    FLOAT_ICON_TYPE_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    content: str
    show_type: ShowType
    text_type: TextType
    duration: int
    biz_type: BizType
    violation_user_id: int
    punish_info: _room_pb2.PunishEventInfo
    style: int
    detail_url: str
    float_style: int
    float_icon_type: _room_pb2.PerceptionDialogIconType
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., content: _Optional[str] = ..., show_type: _Optional[_Union[ShowType, str]] = ..., text_type: _Optional[_Union[TextType, str]] = ..., duration: _Optional[int] = ..., biz_type: _Optional[_Union[BizType, str]] = ..., violation_user_id: _Optional[int] = ..., punish_info: _Optional[_Union[_room_pb2.PunishEventInfo, _Mapping]] = ..., style: _Optional[int] = ..., detail_url: _Optional[str] = ..., float_style: _Optional[int] = ..., float_icon_type: _Optional[_Union[_room_pb2.PerceptionDialogIconType, str]] = ...) -> None: ...

class WebcastInRoomBannerMessage(_message.Message):
    __slots__ = ("common", "extra", "position", "action_type")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    ACTION_TYPE_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    extra: str
    position: int
    action_type: int
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., extra: _Optional[str] = ..., position: _Optional[int] = ..., action_type: _Optional[int] = ...) -> None: ...

class WebcastSpeakerMessage(_message.Message):
    __slots__ = ("common",)
    COMMON_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ...) -> None: ...
