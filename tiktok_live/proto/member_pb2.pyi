from tiktok_live.proto import image_pb2 as _image_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from tiktok_live.proto import text_pb2 as _text_pb2
from tiktok_live.proto import user_pb2 as _user_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class MemberMessageAction(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MEMBER_MESSAGE_ACTION_UNKNOWN: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_ENTER: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_LEAVE: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_BAN_TALK: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_BAN_TALK_CANCEL: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_ADMIN: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_ADMIN_CANCEL: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_KICKOUT: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_BEING_TOP_USER: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_BAN_BY_ADMIN: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_UNBAN_BY_ADMIN: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_USER_KICKOUT: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_ADMIN_PROMPT_ENABLE: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_ADMIN_PROMPT_REVOKE: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_ADMIN_PERMISSIONS_UPDATE: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_UNBLOCK: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_COMMENTS_ON: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_COMMENTS_OFF: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_KEYWORDS_EDITED: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_KEYWORDS_EDITED_2: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_PINNED_COMMENT: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_SUB_ONLY_LIVE_ON: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_CHAT_L2_ON: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_CHAT_L2_OFF: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_COMMENT_FLAGGED_ON: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_COMMENT_FLAGGED_OFF: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_COMMENT_FLAGGED_REVIEW_ON: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_COMMENT_FLAGGED_REVIEW_OFF: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_SUB_ONLY_PREVIEW_DISABLED: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_HOST_NAME_FRAME_UPDATED: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_SPAM_COMMENTS_ON: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_SPAM_COMMENTS_OFF: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_HOST_NAME_FRAME_REMOVED: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_HOST_NAME_FRAME_UPGRADED: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_ENIGMA_COMMENTS_ON: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_ENIGMA_COMMENTS_OFF: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_NEW_VIEWER_NOT_FOLLOWING: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_NEARBY_ENTER: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_GUARDIAN: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_EFFECT_MOCK_MIDDLE_TOUCH_EXPAND: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_EFFECT_MOCK_BANNER_EXPAND: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_EFFECT_MOCK_BANNER_MARQUEE: _ClassVar[MemberMessageAction]
    MEMBER_MESSAGE_ACTION_EFFECT_MOCK_QUEUED: _ClassVar[MemberMessageAction]

class DisplayStyle(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    DISPLAY_STYLE_NORMAL: _ClassVar[DisplayStyle]
    DISPLAY_STYLE_STAY: _ClassVar[DisplayStyle]
    DISPLAY_STYLE_CHAT: _ClassVar[DisplayStyle]

class HitABStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    HIT_AB_STATUS_NO_HIT: _ClassVar[HitABStatus]
    HIT_AB_STATUS_ENTER_FROM_EXTERNAL_LINK_NEW_TEXT: _ClassVar[HitABStatus]
    HIT_AB_STATUS_ENTER_FROM_RE_POST_NEW_TEXT: _ClassVar[HitABStatus]
MEMBER_MESSAGE_ACTION_UNKNOWN: MemberMessageAction
MEMBER_MESSAGE_ACTION_ENTER: MemberMessageAction
MEMBER_MESSAGE_ACTION_LEAVE: MemberMessageAction
MEMBER_MESSAGE_ACTION_BAN_TALK: MemberMessageAction
MEMBER_MESSAGE_ACTION_BAN_TALK_CANCEL: MemberMessageAction
MEMBER_MESSAGE_ACTION_ADMIN: MemberMessageAction
MEMBER_MESSAGE_ACTION_ADMIN_CANCEL: MemberMessageAction
MEMBER_MESSAGE_ACTION_KICKOUT: MemberMessageAction
MEMBER_MESSAGE_ACTION_BEING_TOP_USER: MemberMessageAction
MEMBER_MESSAGE_ACTION_BAN_BY_ADMIN: MemberMessageAction
MEMBER_MESSAGE_ACTION_UNBAN_BY_ADMIN: MemberMessageAction
MEMBER_MESSAGE_ACTION_USER_KICKOUT: MemberMessageAction
MEMBER_MESSAGE_ACTION_ADMIN_PROMPT_ENABLE: MemberMessageAction
MEMBER_MESSAGE_ACTION_ADMIN_PROMPT_REVOKE: MemberMessageAction
MEMBER_MESSAGE_ACTION_ADMIN_PERMISSIONS_UPDATE: MemberMessageAction
MEMBER_MESSAGE_ACTION_UNBLOCK: MemberMessageAction
MEMBER_MESSAGE_ACTION_COMMENTS_ON: MemberMessageAction
MEMBER_MESSAGE_ACTION_COMMENTS_OFF: MemberMessageAction
MEMBER_MESSAGE_ACTION_KEYWORDS_EDITED: MemberMessageAction
MEMBER_MESSAGE_ACTION_KEYWORDS_EDITED_2: MemberMessageAction
MEMBER_MESSAGE_ACTION_PINNED_COMMENT: MemberMessageAction
MEMBER_MESSAGE_ACTION_SUB_ONLY_LIVE_ON: MemberMessageAction
MEMBER_MESSAGE_ACTION_CHAT_L2_ON: MemberMessageAction
MEMBER_MESSAGE_ACTION_CHAT_L2_OFF: MemberMessageAction
MEMBER_MESSAGE_ACTION_COMMENT_FLAGGED_ON: MemberMessageAction
MEMBER_MESSAGE_ACTION_COMMENT_FLAGGED_OFF: MemberMessageAction
MEMBER_MESSAGE_ACTION_COMMENT_FLAGGED_REVIEW_ON: MemberMessageAction
MEMBER_MESSAGE_ACTION_COMMENT_FLAGGED_REVIEW_OFF: MemberMessageAction
MEMBER_MESSAGE_ACTION_SUB_ONLY_PREVIEW_DISABLED: MemberMessageAction
MEMBER_MESSAGE_ACTION_HOST_NAME_FRAME_UPDATED: MemberMessageAction
MEMBER_MESSAGE_ACTION_SPAM_COMMENTS_ON: MemberMessageAction
MEMBER_MESSAGE_ACTION_SPAM_COMMENTS_OFF: MemberMessageAction
MEMBER_MESSAGE_ACTION_HOST_NAME_FRAME_REMOVED: MemberMessageAction
MEMBER_MESSAGE_ACTION_HOST_NAME_FRAME_UPGRADED: MemberMessageAction
MEMBER_MESSAGE_ACTION_ENIGMA_COMMENTS_ON: MemberMessageAction
MEMBER_MESSAGE_ACTION_ENIGMA_COMMENTS_OFF: MemberMessageAction
MEMBER_MESSAGE_ACTION_NEW_VIEWER_NOT_FOLLOWING: MemberMessageAction
MEMBER_MESSAGE_ACTION_NEARBY_ENTER: MemberMessageAction
MEMBER_MESSAGE_ACTION_GUARDIAN: MemberMessageAction
MEMBER_MESSAGE_ACTION_EFFECT_MOCK_MIDDLE_TOUCH_EXPAND: MemberMessageAction
MEMBER_MESSAGE_ACTION_EFFECT_MOCK_BANNER_EXPAND: MemberMessageAction
MEMBER_MESSAGE_ACTION_EFFECT_MOCK_BANNER_MARQUEE: MemberMessageAction
MEMBER_MESSAGE_ACTION_EFFECT_MOCK_QUEUED: MemberMessageAction
DISPLAY_STYLE_NORMAL: DisplayStyle
DISPLAY_STYLE_STAY: DisplayStyle
DISPLAY_STYLE_CHAT: DisplayStyle
HIT_AB_STATUS_NO_HIT: HitABStatus
HIT_AB_STATUS_ENTER_FROM_EXTERNAL_LINK_NEW_TEXT: HitABStatus
HIT_AB_STATUS_ENTER_FROM_RE_POST_NEW_TEXT: HitABStatus

class WebcastMemberMessage(_message.Message):
    __slots__ = ("common", "user", "member_count", "operator", "is_set_to_admin", "is_top_user", "rank_score", "top_user_no", "enter_type", "action", "action_description", "user_id", "effect_config", "pop_str", "enter_effect_config", "background_image", "background_image_v2", "anchor_display_text", "client_enter_source", "client_enter_type", "client_live_reason", "action_duration", "user_share_type", "display_style", "admin_permissions", "kick_source", "allow_preview_time", "last_subscription_action", "public_area_message_common", "live_sub_only_tier", "live_sub_only_month", "ec_streamer_key", "show_wave", "wave_algorithm_data", "hit_ab_status")
    class AdminPermissionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: int
        def __init__(self, key: _Optional[int] = ..., value: _Optional[int] = ...) -> None: ...
    COMMON_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    MEMBER_COUNT_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    IS_SET_TO_ADMIN_FIELD_NUMBER: _ClassVar[int]
    IS_TOP_USER_FIELD_NUMBER: _ClassVar[int]
    RANK_SCORE_FIELD_NUMBER: _ClassVar[int]
    TOP_USER_NO_FIELD_NUMBER: _ClassVar[int]
    ENTER_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    ACTION_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    EFFECT_CONFIG_FIELD_NUMBER: _ClassVar[int]
    POP_STR_FIELD_NUMBER: _ClassVar[int]
    ENTER_EFFECT_CONFIG_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_IMAGE_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_IMAGE_V2_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ENTER_SOURCE_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ENTER_TYPE_FIELD_NUMBER: _ClassVar[int]
    CLIENT_LIVE_REASON_FIELD_NUMBER: _ClassVar[int]
    ACTION_DURATION_FIELD_NUMBER: _ClassVar[int]
    USER_SHARE_TYPE_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_STYLE_FIELD_NUMBER: _ClassVar[int]
    ADMIN_PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
    KICK_SOURCE_FIELD_NUMBER: _ClassVar[int]
    ALLOW_PREVIEW_TIME_FIELD_NUMBER: _ClassVar[int]
    LAST_SUBSCRIPTION_ACTION_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_MESSAGE_COMMON_FIELD_NUMBER: _ClassVar[int]
    LIVE_SUB_ONLY_TIER_FIELD_NUMBER: _ClassVar[int]
    LIVE_SUB_ONLY_MONTH_FIELD_NUMBER: _ClassVar[int]
    EC_STREAMER_KEY_FIELD_NUMBER: _ClassVar[int]
    SHOW_WAVE_FIELD_NUMBER: _ClassVar[int]
    WAVE_ALGORITHM_DATA_FIELD_NUMBER: _ClassVar[int]
    HIT_AB_STATUS_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    user: _user_pb2.User
    member_count: int
    operator: _user_pb2.User
    is_set_to_admin: bool
    is_top_user: bool
    rank_score: int
    top_user_no: int
    enter_type: int
    action: MemberMessageAction
    action_description: str
    user_id: int
    effect_config: bytes
    pop_str: str
    enter_effect_config: EffectConfigBean
    background_image: _image_pb2.ImageModel
    background_image_v2: _image_pb2.ImageModel
    anchor_display_text: _text_pb2.Text
    client_enter_source: str
    client_enter_type: str
    client_live_reason: str
    action_duration: int
    user_share_type: str
    display_style: DisplayStyle
    admin_permissions: _containers.ScalarMap[int, int]
    kick_source: int
    allow_preview_time: int
    last_subscription_action: int
    public_area_message_common: _message_pb2.PublicAreaMessageCommon
    live_sub_only_tier: int
    live_sub_only_month: int
    ec_streamer_key: str
    show_wave: int
    wave_algorithm_data: bytes
    hit_ab_status: HitABStatus
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., user: _Optional[_Union[_user_pb2.User, _Mapping]] = ..., member_count: _Optional[int] = ..., operator: _Optional[_Union[_user_pb2.User, _Mapping]] = ..., is_set_to_admin: bool = ..., is_top_user: bool = ..., rank_score: _Optional[int] = ..., top_user_no: _Optional[int] = ..., enter_type: _Optional[int] = ..., action: _Optional[_Union[MemberMessageAction, str]] = ..., action_description: _Optional[str] = ..., user_id: _Optional[int] = ..., effect_config: _Optional[bytes] = ..., pop_str: _Optional[str] = ..., enter_effect_config: _Optional[_Union[EffectConfigBean, _Mapping]] = ..., background_image: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., background_image_v2: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., anchor_display_text: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., client_enter_source: _Optional[str] = ..., client_enter_type: _Optional[str] = ..., client_live_reason: _Optional[str] = ..., action_duration: _Optional[int] = ..., user_share_type: _Optional[str] = ..., display_style: _Optional[_Union[DisplayStyle, str]] = ..., admin_permissions: _Optional[_Mapping[int, int]] = ..., kick_source: _Optional[int] = ..., allow_preview_time: _Optional[int] = ..., last_subscription_action: _Optional[int] = ..., public_area_message_common: _Optional[_Union[_message_pb2.PublicAreaMessageCommon, _Mapping]] = ..., live_sub_only_tier: _Optional[int] = ..., live_sub_only_month: _Optional[int] = ..., ec_streamer_key: _Optional[str] = ..., show_wave: _Optional[int] = ..., wave_algorithm_data: _Optional[bytes] = ..., hit_ab_status: _Optional[_Union[HitABStatus, str]] = ...) -> None: ...

class EffectConfigBean(_message.Message):
    __slots__ = ("type", "icon", "avatar_pos", "text", "text_icon", "stay_time", "anim_asset_id", "badge", "flex_setting_array")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ICON_FIELD_NUMBER: _ClassVar[int]
    AVATAR_POS_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    TEXT_ICON_FIELD_NUMBER: _ClassVar[int]
    STAY_TIME_FIELD_NUMBER: _ClassVar[int]
    ANIM_ASSET_ID_FIELD_NUMBER: _ClassVar[int]
    BADGE_FIELD_NUMBER: _ClassVar[int]
    FLEX_SETTING_ARRAY_FIELD_NUMBER: _ClassVar[int]
    type: int
    icon: _image_pb2.ImageModel
    avatar_pos: int
    text: _text_pb2.Text
    text_icon: _image_pb2.ImageModel
    stay_time: int
    anim_asset_id: int
    badge: _image_pb2.ImageModel
    flex_setting_array: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, type: _Optional[int] = ..., icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., avatar_pos: _Optional[int] = ..., text: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., text_icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., stay_time: _Optional[int] = ..., anim_asset_id: _Optional[int] = ..., badge: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., flex_setting_array: _Optional[_Iterable[int]] = ...) -> None: ...
