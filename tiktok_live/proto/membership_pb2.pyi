from tiktok_live.proto import badge_pb2 as _badge_pb2
from tiktok_live.proto import image_pb2 as _image_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FansClubStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FANS_CLUB_STATUS_NOT_JOINED: _ClassVar[FansClubStatus]
    FANS_CLUB_STATUS_ACTIVE: _ClassVar[FansClubStatus]
    FANS_CLUB_STATUS_INACTIVE: _ClassVar[FansClubStatus]

class UserSubscribeInfoPayStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    USER_SUBSCRIBE_INFO_PAY_STATUS_UNKNOWN: _ClassVar[UserSubscribeInfoPayStatus]
    USER_SUBSCRIBE_INFO_PAY_STATUS_ONE_TIME: _ClassVar[UserSubscribeInfoPayStatus]
    USER_SUBSCRIBE_INFO_PAY_STATUS_AUTO_DEDUCTION: _ClassVar[UserSubscribeInfoPayStatus]
    USER_SUBSCRIBE_INFO_PAY_STATUS_AUTO_DEDUCTION_CANCELED: _ClassVar[UserSubscribeInfoPayStatus]
    USER_SUBSCRIBE_INFO_PAY_STATUS_REVOKE: _ClassVar[UserSubscribeInfoPayStatus]
FANS_CLUB_STATUS_NOT_JOINED: FansClubStatus
FANS_CLUB_STATUS_ACTIVE: FansClubStatus
FANS_CLUB_STATUS_INACTIVE: FansClubStatus
USER_SUBSCRIBE_INFO_PAY_STATUS_UNKNOWN: UserSubscribeInfoPayStatus
USER_SUBSCRIBE_INFO_PAY_STATUS_ONE_TIME: UserSubscribeInfoPayStatus
USER_SUBSCRIBE_INFO_PAY_STATUS_AUTO_DEDUCTION: UserSubscribeInfoPayStatus
USER_SUBSCRIBE_INFO_PAY_STATUS_AUTO_DEDUCTION_CANCELED: UserSubscribeInfoPayStatus
USER_SUBSCRIBE_INFO_PAY_STATUS_REVOKE: UserSubscribeInfoPayStatus

class UserHonor(_message.Message):
    __slots__ = ("deprecated20", "diamond_icon", "name", "icon", "next_name", "level", "next_icon", "deprecated22", "deprecated23", "deprecated24", "deprecated25", "deprecated26", "grade_describe", "grade_icon_list", "screen_chat_type", "im_icon", "im_icon_with_level", "live_icon", "new_im_icon_with_level", "new_live_icon", "upgrade_need_consume", "next_privileges", "background", "background_back", "score", "grade_banner", "profile_dialog_bg", "profile_dialog_bg_back")
    DEPRECATED20_FIELD_NUMBER: _ClassVar[int]
    DIAMOND_ICON_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ICON_FIELD_NUMBER: _ClassVar[int]
    NEXT_NAME_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    NEXT_ICON_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED22_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED23_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED24_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED25_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED26_FIELD_NUMBER: _ClassVar[int]
    GRADE_DESCRIBE_FIELD_NUMBER: _ClassVar[int]
    GRADE_ICON_LIST_FIELD_NUMBER: _ClassVar[int]
    SCREEN_CHAT_TYPE_FIELD_NUMBER: _ClassVar[int]
    IM_ICON_FIELD_NUMBER: _ClassVar[int]
    IM_ICON_WITH_LEVEL_FIELD_NUMBER: _ClassVar[int]
    LIVE_ICON_FIELD_NUMBER: _ClassVar[int]
    NEW_IM_ICON_WITH_LEVEL_FIELD_NUMBER: _ClassVar[int]
    NEW_LIVE_ICON_FIELD_NUMBER: _ClassVar[int]
    UPGRADE_NEED_CONSUME_FIELD_NUMBER: _ClassVar[int]
    NEXT_PRIVILEGES_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_BACK_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    GRADE_BANNER_FIELD_NUMBER: _ClassVar[int]
    PROFILE_DIALOG_BG_FIELD_NUMBER: _ClassVar[int]
    PROFILE_DIALOG_BG_BACK_FIELD_NUMBER: _ClassVar[int]
    deprecated20: int
    diamond_icon: _image_pb2.ImageModel
    name: str
    icon: _image_pb2.ImageModel
    next_name: str
    level: int
    next_icon: _image_pb2.ImageModel
    deprecated22: int
    deprecated23: int
    deprecated24: int
    deprecated25: int
    deprecated26: int
    grade_describe: str
    grade_icon_list: _containers.RepeatedCompositeFieldContainer[GradeIcon]
    screen_chat_type: int
    im_icon: _image_pb2.ImageModel
    im_icon_with_level: _image_pb2.ImageModel
    live_icon: _image_pb2.ImageModel
    new_im_icon_with_level: _image_pb2.ImageModel
    new_live_icon: _image_pb2.ImageModel
    upgrade_need_consume: int
    next_privileges: str
    background: _image_pb2.ImageModel
    background_back: _image_pb2.ImageModel
    score: int
    grade_banner: str
    profile_dialog_bg: _image_pb2.ImageModel
    profile_dialog_bg_back: _image_pb2.ImageModel
    def __init__(self, deprecated20: _Optional[int] = ..., diamond_icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., name: _Optional[str] = ..., icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., next_name: _Optional[str] = ..., level: _Optional[int] = ..., next_icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., deprecated22: _Optional[int] = ..., deprecated23: _Optional[int] = ..., deprecated24: _Optional[int] = ..., deprecated25: _Optional[int] = ..., deprecated26: _Optional[int] = ..., grade_describe: _Optional[str] = ..., grade_icon_list: _Optional[_Iterable[_Union[GradeIcon, _Mapping]]] = ..., screen_chat_type: _Optional[int] = ..., im_icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., im_icon_with_level: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., live_icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., new_im_icon_with_level: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., new_live_icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., upgrade_need_consume: _Optional[int] = ..., next_privileges: _Optional[str] = ..., background: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., background_back: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., score: _Optional[int] = ..., grade_banner: _Optional[str] = ..., profile_dialog_bg: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., profile_dialog_bg_back: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ...) -> None: ...

class GradeIcon(_message.Message):
    __slots__ = ("icon", "icon_diamond", "level", "level_str")
    ICON_FIELD_NUMBER: _ClassVar[int]
    ICON_DIAMOND_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    LEVEL_STR_FIELD_NUMBER: _ClassVar[int]
    icon: _image_pb2.ImageModel
    icon_diamond: int
    level: int
    level_str: str
    def __init__(self, icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., icon_diamond: _Optional[int] = ..., level: _Optional[int] = ..., level_str: _Optional[str] = ...) -> None: ...

class FansClubMember(_message.Message):
    __slots__ = ("data", "prefer_data")
    class PreferDataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: FansClubData
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[FansClubData, _Mapping]] = ...) -> None: ...
    DATA_FIELD_NUMBER: _ClassVar[int]
    PREFER_DATA_FIELD_NUMBER: _ClassVar[int]
    data: FansClubData
    prefer_data: _containers.MessageMap[int, FansClubData]
    def __init__(self, data: _Optional[_Union[FansClubData, _Mapping]] = ..., prefer_data: _Optional[_Mapping[int, FansClubData]] = ...) -> None: ...

class FansClubData(_message.Message):
    __slots__ = ("club_name", "level", "user_fans_club_status", "badge", "available_gift_ids", "anchor_id")
    CLUB_NAME_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    USER_FANS_CLUB_STATUS_FIELD_NUMBER: _ClassVar[int]
    BADGE_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_GIFT_IDS_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    club_name: str
    level: int
    user_fans_club_status: FansClubStatus
    badge: UserBadge
    available_gift_ids: _containers.RepeatedScalarFieldContainer[int]
    anchor_id: int
    def __init__(self, club_name: _Optional[str] = ..., level: _Optional[int] = ..., user_fans_club_status: _Optional[_Union[FansClubStatus, str]] = ..., badge: _Optional[_Union[UserBadge, _Mapping]] = ..., available_gift_ids: _Optional[_Iterable[int]] = ..., anchor_id: _Optional[int] = ...) -> None: ...

class UserBadge(_message.Message):
    __slots__ = ("icons", "title")
    class IconsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: _image_pb2.ImageModel
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ...) -> None: ...
    ICONS_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    icons: _containers.MessageMap[int, _image_pb2.ImageModel]
    title: str
    def __init__(self, icons: _Optional[_Mapping[int, _image_pb2.ImageModel]] = ..., title: _Optional[str] = ...) -> None: ...

class FansClubInfo(_message.Message):
    __slots__ = ("is_sleeping", "fans_level", "fans_score", "badge", "fans_count", "fans_club_name")
    IS_SLEEPING_FIELD_NUMBER: _ClassVar[int]
    FANS_LEVEL_FIELD_NUMBER: _ClassVar[int]
    FANS_SCORE_FIELD_NUMBER: _ClassVar[int]
    BADGE_FIELD_NUMBER: _ClassVar[int]
    FANS_COUNT_FIELD_NUMBER: _ClassVar[int]
    FANS_CLUB_NAME_FIELD_NUMBER: _ClassVar[int]
    is_sleeping: bool
    fans_level: int
    fans_score: int
    badge: _image_pb2.ImageModel
    fans_count: int
    fans_club_name: str
    def __init__(self, is_sleeping: bool = ..., fans_level: _Optional[int] = ..., fans_score: _Optional[int] = ..., badge: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., fans_count: _Optional[int] = ..., fans_club_name: _Optional[str] = ...) -> None: ...

class SubscribeInfo(_message.Message):
    __slots__ = ("qualification", "is_subscribe", "badge", "enable_subscription", "subscriber_count", "is_in_grace_period", "is_subscribed_to_anchor", "timer_detail", "user_gift_sub_auth", "anchor_gift_sub_auth", "status", "sub_end_time", "package_id", "sol_room_display_text", "is_sol_eligible")
    QUALIFICATION_FIELD_NUMBER: _ClassVar[int]
    IS_SUBSCRIBE_FIELD_NUMBER: _ClassVar[int]
    BADGE_FIELD_NUMBER: _ClassVar[int]
    ENABLE_SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBER_COUNT_FIELD_NUMBER: _ClassVar[int]
    IS_IN_GRACE_PERIOD_FIELD_NUMBER: _ClassVar[int]
    IS_SUBSCRIBED_TO_ANCHOR_FIELD_NUMBER: _ClassVar[int]
    TIMER_DETAIL_FIELD_NUMBER: _ClassVar[int]
    USER_GIFT_SUB_AUTH_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_GIFT_SUB_AUTH_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    SUB_END_TIME_FIELD_NUMBER: _ClassVar[int]
    PACKAGE_ID_FIELD_NUMBER: _ClassVar[int]
    SOL_ROOM_DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    IS_SOL_ELIGIBLE_FIELD_NUMBER: _ClassVar[int]
    qualification: bool
    is_subscribe: bool
    badge: SubscribeBadge
    enable_subscription: bool
    subscriber_count: int
    is_in_grace_period: bool
    is_subscribed_to_anchor: bool
    timer_detail: bytes
    user_gift_sub_auth: bool
    anchor_gift_sub_auth: bool
    status: UserSubscribeInfoPayStatus
    sub_end_time: int
    package_id: str
    sol_room_display_text: str
    is_sol_eligible: bool
    def __init__(self, qualification: bool = ..., is_subscribe: bool = ..., badge: _Optional[_Union[SubscribeBadge, _Mapping]] = ..., enable_subscription: bool = ..., subscriber_count: _Optional[int] = ..., is_in_grace_period: bool = ..., is_subscribed_to_anchor: bool = ..., timer_detail: _Optional[bytes] = ..., user_gift_sub_auth: bool = ..., anchor_gift_sub_auth: bool = ..., status: _Optional[_Union[UserSubscribeInfoPayStatus, str]] = ..., sub_end_time: _Optional[int] = ..., package_id: _Optional[str] = ..., sol_room_display_text: _Optional[str] = ..., is_sol_eligible: bool = ...) -> None: ...

class SubscribeBadge(_message.Message):
    __slots__ = ("origin_img", "preview_img", "is_customized")
    ORIGIN_IMG_FIELD_NUMBER: _ClassVar[int]
    PREVIEW_IMG_FIELD_NUMBER: _ClassVar[int]
    IS_CUSTOMIZED_FIELD_NUMBER: _ClassVar[int]
    origin_img: _image_pb2.ImageModel
    preview_img: _image_pb2.ImageModel
    is_customized: bool
    def __init__(self, origin_img: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., preview_img: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., is_customized: bool = ...) -> None: ...

class UserVIPInfo(_message.Message):
    __slots__ = ("vip_level", "vip_level_name", "status", "start_time", "end_time", "remaining_days", "total_consume", "target_consume", "badge", "privileges")
    class PrivilegesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: bool
        def __init__(self, key: _Optional[int] = ..., value: bool = ...) -> None: ...
    VIP_LEVEL_FIELD_NUMBER: _ClassVar[int]
    VIP_LEVEL_NAME_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    REMAINING_DAYS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_CONSUME_FIELD_NUMBER: _ClassVar[int]
    TARGET_CONSUME_FIELD_NUMBER: _ClassVar[int]
    BADGE_FIELD_NUMBER: _ClassVar[int]
    PRIVILEGES_FIELD_NUMBER: _ClassVar[int]
    vip_level: int
    vip_level_name: str
    status: int
    start_time: int
    end_time: int
    remaining_days: int
    total_consume: int
    target_consume: int
    badge: VIPBadge
    privileges: _containers.ScalarMap[int, bool]
    def __init__(self, vip_level: _Optional[int] = ..., vip_level_name: _Optional[str] = ..., status: _Optional[int] = ..., start_time: _Optional[int] = ..., end_time: _Optional[int] = ..., remaining_days: _Optional[int] = ..., total_consume: _Optional[int] = ..., target_consume: _Optional[int] = ..., badge: _Optional[_Union[VIPBadge, _Mapping]] = ..., privileges: _Optional[_Mapping[int, bool]] = ...) -> None: ...

class VIPBadge(_message.Message):
    __slots__ = ("icons",)
    class IconsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: _image_pb2.ImageModel
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ...) -> None: ...
    ICONS_FIELD_NUMBER: _ClassVar[int]
    icons: _containers.MessageMap[int, _image_pb2.ImageModel]
    def __init__(self, icons: _Optional[_Mapping[int, _image_pb2.ImageModel]] = ...) -> None: ...

class AnchorInfo(_message.Message):
    __slots__ = ("level",)
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    level: int
    def __init__(self, level: _Optional[int] = ...) -> None: ...

class AnchorLevel(_message.Message):
    __slots__ = ("level", "experience", "lowest_experience_this_level", "highest_experience_this_level", "task_start_experience", "task_start_time", "task_decrease_experience", "task_target_experience", "task_end_time", "profile_dialog_bg", "profile_dialog_bg_back", "stage_level", "small_icon")
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    EXPERIENCE_FIELD_NUMBER: _ClassVar[int]
    LOWEST_EXPERIENCE_THIS_LEVEL_FIELD_NUMBER: _ClassVar[int]
    HIGHEST_EXPERIENCE_THIS_LEVEL_FIELD_NUMBER: _ClassVar[int]
    TASK_START_EXPERIENCE_FIELD_NUMBER: _ClassVar[int]
    TASK_START_TIME_FIELD_NUMBER: _ClassVar[int]
    TASK_DECREASE_EXPERIENCE_FIELD_NUMBER: _ClassVar[int]
    TASK_TARGET_EXPERIENCE_FIELD_NUMBER: _ClassVar[int]
    TASK_END_TIME_FIELD_NUMBER: _ClassVar[int]
    PROFILE_DIALOG_BG_FIELD_NUMBER: _ClassVar[int]
    PROFILE_DIALOG_BG_BACK_FIELD_NUMBER: _ClassVar[int]
    STAGE_LEVEL_FIELD_NUMBER: _ClassVar[int]
    SMALL_ICON_FIELD_NUMBER: _ClassVar[int]
    level: int
    experience: int
    lowest_experience_this_level: int
    highest_experience_this_level: int
    task_start_experience: int
    task_start_time: int
    task_decrease_experience: int
    task_target_experience: int
    task_end_time: int
    profile_dialog_bg: _image_pb2.ImageModel
    profile_dialog_bg_back: _image_pb2.ImageModel
    stage_level: _image_pb2.ImageModel
    small_icon: _image_pb2.ImageModel
    def __init__(self, level: _Optional[int] = ..., experience: _Optional[int] = ..., lowest_experience_this_level: _Optional[int] = ..., highest_experience_this_level: _Optional[int] = ..., task_start_experience: _Optional[int] = ..., task_start_time: _Optional[int] = ..., task_decrease_experience: _Optional[int] = ..., task_target_experience: _Optional[int] = ..., task_end_time: _Optional[int] = ..., profile_dialog_bg: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., profile_dialog_bg_back: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., stage_level: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., small_icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ...) -> None: ...

class BorderInfo(_message.Message):
    __slots__ = ("icon", "level", "source", "profile_decoration_ribbon", "border_privilege_log_extra", "profile_privilege_log_extra", "avatar_background_color", "avatar_background_border_color")
    ICON_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    PROFILE_DECORATION_RIBBON_FIELD_NUMBER: _ClassVar[int]
    BORDER_PRIVILEGE_LOG_EXTRA_FIELD_NUMBER: _ClassVar[int]
    PROFILE_PRIVILEGE_LOG_EXTRA_FIELD_NUMBER: _ClassVar[int]
    AVATAR_BACKGROUND_COLOR_FIELD_NUMBER: _ClassVar[int]
    AVATAR_BACKGROUND_BORDER_COLOR_FIELD_NUMBER: _ClassVar[int]
    icon: _image_pb2.ImageModel
    level: int
    source: str
    profile_decoration_ribbon: _image_pb2.ImageModel
    border_privilege_log_extra: _badge_pb2.PrivilegeLogExtra
    profile_privilege_log_extra: _badge_pb2.PrivilegeLogExtra
    avatar_background_color: str
    avatar_background_border_color: str
    def __init__(self, icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., level: _Optional[int] = ..., source: _Optional[str] = ..., profile_decoration_ribbon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., border_privilege_log_extra: _Optional[_Union[_badge_pb2.PrivilegeLogExtra, _Mapping]] = ..., profile_privilege_log_extra: _Optional[_Union[_badge_pb2.PrivilegeLogExtra, _Mapping]] = ..., avatar_background_color: _Optional[str] = ..., avatar_background_border_color: _Optional[str] = ...) -> None: ...

class ComboBadgeInfo(_message.Message):
    __slots__ = ("icon", "combo_count")
    ICON_FIELD_NUMBER: _ClassVar[int]
    COMBO_COUNT_FIELD_NUMBER: _ClassVar[int]
    icon: _image_pb2.ImageModel
    combo_count: int
    def __init__(self, icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., combo_count: _Optional[int] = ...) -> None: ...

class ActivityRewardInfo(_message.Message):
    __slots__ = ("badge", "story_tag")
    BADGE_FIELD_NUMBER: _ClassVar[int]
    STORY_TAG_FIELD_NUMBER: _ClassVar[int]
    badge: _image_pb2.ImageModel
    story_tag: _image_pb2.ImageModel
    def __init__(self, badge: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., story_tag: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ...) -> None: ...
