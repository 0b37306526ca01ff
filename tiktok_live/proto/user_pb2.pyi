from tiktok_live.proto import badge_pb2 as _badge_pb2
from tiktok_live.proto import image_pb2 as _image_pb2
from tiktok_live.proto import membership_pb2 as _membership_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class LinkmicStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LINKMIC_STATUS_DISABLE: _ClassVar[LinkmicStatus]
    LINKMIC_STATUS_ENABLE: _ClassVar[LinkmicStatus]
    LINKMIC_STATUS_JUST_FOLLOWING: _ClassVar[LinkmicStatus]
    LINKMIC_STATUS_MULTI_LINKING: _ClassVar[LinkmicStatus]
    LINKMIC_STATUS_MULTI_LINKING_ONLY_FOLLOWING: _ClassVar[LinkmicStatus]

class LiveEventInfoEventPayMethod(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LIVE_EVENT_INFO_EVENT_PAY_METHOD_INVALID: _ClassVar[LiveEventInfoEventPayMethod]
    LIVE_EVENT_INFO_EVENT_PAY_METHOD_COINS: _ClassVar[LiveEventInfoEventPayMethod]
    LIVE_EVENT_INFO_EVENT_PAY_METHOD_CASH: _ClassVar[LiveEventInfoEventPayMethod]
LINKMIC_STATUS_DISABLE: LinkmicStatus
LINKMIC_STATUS_ENABLE: LinkmicStatus
LINKMIC_STATUS_JUST_FOLLOWING: LinkmicStatus
LINKMIC_STATUS_MULTI_LINKING: LinkmicStatus
LINKMIC_STATUS_MULTI_LINKING_ONLY_FOLLOWING: LinkmicStatus
LIVE_EVENT_INFO_EVENT_PAY_METHOD_INVALID: LiveEventInfoEventPayMethod
LIVE_EVENT_INFO_EVENT_PAY_METHOD_COINS: LiveEventInfoEventPayMethod
LIVE_EVENT_INFO_EVENT_PAY_METHOD_CASH: LiveEventInfoEventPayMethod

class User(_message.Message):
    __slots__ = ("id", "deprecated1", "nickname", "deprecated2", "bio_description", "deprecated3", "deprecated4", "deprecated5", "avatar_thumb", "avatar_medium", "avatar_large", "verified", "deprecated6", "deprecated7", "status", "create_time", "modify_time", "secret", "share_qrcode_uri", "deprecated8", "badge_image_list", "follow_info", "pay_grade", "fans_club", "border", "special_id", "avatar_border", "medal", "real_time_icons", "new_real_time_icons", "top_vip_no", "user_attr", "own_room", "pay_score", "ticket_count", "anchor_info", "link_mic_stats", "display_id", "with_commerce_permission", "with_fusion_shop_entry", "deprecated21", "webcast_anchor_level", "verified_content", "author_stats", "top_fans", "sec_uid", "user_role", "deprecated9", "activity_reward", "deprecated10", "deprecated11", "personal_card", "authentication_info", "deprecated12", "deprecated13", "deprecated14", "media_badge_image_list", "deprecated15", "user_vip_info", "commerce_webcast_config_ids", "border_list", "combo_badge_info", "subscribe_info", "badge_list", "mint_type_label", "fans_club_info", "deprecated19", "allow_find_by_contacts", "allow_others_download_video", "allow_others_download_when_sharing_video", "allow_share_show_profile", "allow_show_in_gossip", "allow_show_my_action", "allow_strange_comment", "allow_unfollower_comment", "allow_use_linkmic", "anchor_level", "avatar_jpg", "bg_img_url", "deprecated18", "deprecated16", "block_status", "comment_restrict", "constellation", "disable_ichat", "enable_ichat_img", "exp", "fan_ticket_count", "fold_stranger_chat", "follow_status", "deprecated28", "deprecated29", "ichat_restrict_type", "id_str", "is_follower", "is_following", "need_profile_guide", "pay_scores", "push_comment_status", "push_digg", "push_follow", "push_friend_action", "push_ichat", "push_status", "push_video_post", "push_video_recommend", "stats", "deprecated17", "verified_reason", "with_car_management_permission", "upcoming_event_list", "scm_label", "ecommerce_entrance", "is_block", "is_subscribe", "is_anchor_marked", "enigma_info")
    ID_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED1_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED2_FIELD_NUMBER: _ClassVar[int]
    BIO_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED3_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED4_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED5_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    AVATAR_MEDIUM_FIELD_NUMBER: _ClassVar[int]
    AVATAR_LARGE_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED6_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED7_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    MODIFY_TIME_FIELD_NUMBER: _ClassVar[int]
    SECRET_FIELD_NUMBER: _ClassVar[int]
    SHARE_QRCODE_URI_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED8_FIELD_NUMBER: _ClassVar[int]
    BADGE_IMAGE_LIST_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_INFO_FIELD_NUMBER: _ClassVar[int]
    PAY_GRADE_FIELD_NUMBER: _ClassVar[int]
    FANS_CLUB_FIELD_NUMBER: _ClassVar[int]
    BORDER_FIELD_NUMBER: _ClassVar[int]
    SPECIAL_ID_FIELD_NUMBER: _ClassVar[int]
    AVATAR_BORDER_FIELD_NUMBER: _ClassVar[int]
    MEDAL_FIELD_NUMBER: _ClassVar[int]
    REAL_TIME_ICONS_FIELD_NUMBER: _ClassVar[int]
    NEW_REAL_TIME_ICONS_FIELD_NUMBER: _ClassVar[int]
    TOP_VIP_NO_FIELD_NUMBER: _ClassVar[int]
    USER_ATTR_FIELD_NUMBER: _ClassVar[int]
    OWN_ROOM_FIELD_NUMBER: _ClassVar[int]
    PAY_SCORE_FIELD_NUMBER: _ClassVar[int]
    TICKET_COUNT_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_INFO_FIELD_NUMBER: _ClassVar[int]
    LINK_MIC_STATS_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    WITH_COMMERCE_PERMISSION_FIELD_NUMBER: _ClassVar[int]
    WITH_FUSION_SHOP_ENTRY_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED21_FIELD_NUMBER: _ClassVar[int]
    WEBCAST_ANCHOR_LEVEL_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_CONTENT_FIELD_NUMBER: _ClassVar[int]
    AUTHOR_STATS_FIELD_NUMBER: _ClassVar[int]
    TOP_FANS_FIELD_NUMBER: _ClassVar[int]
    SEC_UID_FIELD_NUMBER: _ClassVar[int]
    USER_ROLE_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED9_FIELD_NUMBER: _ClassVar[int]
    ACTIVITY_REWARD_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED10_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED11_FIELD_NUMBER: _ClassVar[int]
    PERSONAL_CARD_FIELD_NUMBER: _ClassVar[int]
    AUTHENTICATION_INFO_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED12_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED13_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED14_FIELD_NUMBER: _ClassVar[int]
    MEDIA_BADGE_IMAGE_LIST_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED15_FIELD_NUMBER: _ClassVar[int]
    USER_VIP_INFO_FIELD_NUMBER: _ClassVar[int]
    COMMERCE_WEBCAST_CONFIG_IDS_FIELD_NUMBER: _ClassVar[int]
    BORDER_LIST_FIELD_NUMBER: _ClassVar[int]
    COMBO_BADGE_INFO_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBE_INFO_FIELD_NUMBER: _ClassVar[int]
    BADGE_LIST_FIELD_NUMBER: _ClassVar[int]
    MINT_TYPE_LABEL_FIELD_NUMBER: _ClassVar[int]
    FANS_CLUB_INFO_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED19_FIELD_NUMBER: _ClassVar[int]
    ALLOW_FIND_BY_CONTACTS_FIELD_NUMBER: _ClassVar[int]
    ALLOW_OTHERS_DOWNLOAD_VIDEO_FIELD_NUMBER: _ClassVar[int]
    ALLOW_OTHERS_DOWNLOAD_WHEN_SHARING_VIDEO_FIELD_NUMBER: _ClassVar[int]
    ALLOW_SHARE_SHOW_PROFILE_FIELD_NUMBER: _ClassVar[int]
    ALLOW_SHOW_IN_GOSSIP_FIELD_NUMBER: _ClassVar[int]
    ALLOW_SHOW_MY_ACTION_FIELD_NUMBER: _ClassVar[int]
    ALLOW_STRANGE_COMMENT_FIELD_NUMBER: _ClassVar[int]
    ALLOW_UNFOLLOWER_COMMENT_FIELD_NUMBER: _ClassVar[int]
    ALLOW_USE_LINKMIC_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_LEVEL_FIELD_NUMBER: _ClassVar[int]
    AVATAR_JPG_FIELD_NUMBER: _ClassVar[int]
    BG_IMG_URL_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED18_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED16_FIELD_NUMBER: _ClassVar[int]
    BLOCK_STATUS_FIELD_NUMBER: _ClassVar[int]
    COMMENT_RESTRICT_FIELD_NUMBER: _ClassVar[int]
    CONSTELLATION_FIELD_NUMBER: _ClassVar[int]
    DISABLE_ICHAT_FIELD_NUMBER: _ClassVar[int]
    ENABLE_ICHAT_IMG_FIELD_NUMBER: _ClassVar[int]
    EXP_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_COUNT_FIELD_NUMBER: _ClassVar[int]
    FOLD_STRANGER_CHAT_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_STATUS_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED28_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED29_FIELD_NUMBER: _ClassVar[int]
    ICHAT_RESTRICT_TYPE_FIELD_NUMBER: _ClassVar[int]
    ID_STR_FIELD_NUMBER: _ClassVar[int]
    IS_FOLLOWER_FIELD_NUMBER: _ClassVar[int]
    IS_FOLLOWING_FIELD_NUMBER: _ClassVar[int]
    NEED_PROFILE_GUIDE_FIELD_NUMBER: _ClassVar[int]
    PAY_SCORES_FIELD_NUMBER: _ClassVar[int]
    PUSH_COMMENT_STATUS_FIELD_NUMBER: _ClassVar[int]
    PUSH_DIGG_FIELD_NUMBER: _ClassVar[int]
    PUSH_FOLLOW_FIELD_NUMBER: _ClassVar[int]
    PUSH_FRIEND_ACTION_FIELD_NUMBER: _ClassVar[int]
    PUSH_ICHAT_FIELD_NUMBER: _ClassVar[int]
    PUSH_STATUS_FIELD_NUMBER: _ClassVar[int]
    PUSH_VIDEO_POST_FIELD_NUMBER: _ClassVar[int]
    PUSH_VIDEO_RECOMMEND_FIELD_NUMBER: _ClassVar[int]
    STATS_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED17_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_REASON_FIELD_NUMBER: _ClassVar[int]
    WITH_CAR_MANAGEMENT_PERMISSION_FIELD_NUMBER: _ClassVar[int]
    UPCOMING_EVENT_LIST_FIELD_NUMBER: _ClassVar[int]
    SCM_LABEL_FIELD_NUMBER: _ClassVar[int]
    ECOMMERCE_ENTRANCE_FIELD_NUMBER: _ClassVar[int]
    IS_BLOCK_FIELD_NUMBER: _ClassVar[int]
    IS_SUBSCRIBE_FIELD_NUMBER: _ClassVar[int]
    IS_ANCHOR_MARKED_FIELD_NUMBER: _ClassVar[int]
    ENIGMA_INFO_FIELD_NUMBER: _ClassVar[int]
    id: int
    deprecated1: int
    nickname: str
    deprecated2: int
    bio_description: str
    deprecated3: int
    deprecated4: int
    deprecated5: str
    avatar_thumb: _image_pb2.ImageModel
    avatar_medium: _image_pb2.ImageModel
    avatar_large: _image_pb2.ImageModel
    verified: bool
    deprecated6: int
    deprecated7: str
    status: int
    create_time: int
    modify_time: int
    secret: int
    share_qrcode_uri: str
    deprecated8: int
    badge_image_list: _containers.RepeatedCompositeFieldContainer[_image_pb2.ImageModel]
    follow_info: FollowInfo
    pay_grade: _membership_pb2.UserHonor
    fans_club: _membership_pb2.FansClubMember
    border: _membership_pb2.BorderInfo
    special_id: str
    avatar_border: _image_pb2.ImageModel
    medal: _image_pb2.ImageModel
    real_time_icons: _containers.RepeatedCompositeFieldContainer[_image_pb2.ImageModel]
    new_real_time_icons: _containers.RepeatedCompositeFieldContainer[_image_pb2.ImageModel]
    top_vip_no: int
    user_attr: UserAttr
    own_room: OwnRoom
    pay_score: int
    ticket_count: int
    anchor_info: _membership_pb2.AnchorInfo
    link_mic_stats: LinkmicStatus
    display_id: str
    with_commerce_permission: bool
    with_fusion_shop_entry: bool
    deprecated21: int
    webcast_anchor_level: _membership_pb2.AnchorLevel
    verified_content: str
    author_stats: Author
    top_fans: _containers.RepeatedCompositeFieldContainer[User]
    sec_uid: str
    user_role: int
    deprecated9: bytes
    activity_reward: _membership_pb2.ActivityRewardInfo
    deprecated10: bytes
    deprecated11: bytes
    personal_card: _image_pb2.ImageModel
    authentication_info: AuthenticationInfo
    deprecated12: int
    deprecated13: int
    deprecated14: bytes
    media_badge_image_list: _containers.RepeatedCompositeFieldContainer[_image_pb2.ImageModel]
    deprecated15: int
    user_vip_info: _membership_pb2.UserVIPInfo
    commerce_webcast_config_ids: _containers.RepeatedScalarFieldContainer[int]
    border_list: _containers.RepeatedCompositeFieldContainer[_membership_pb2.BorderInfo]
    combo_badge_info: _membership_pb2.ComboBadgeInfo
    subscribe_info: _membership_pb2.SubscribeInfo
    badge_list: _containers.RepeatedCompositeFieldContainer[_badge_pb2.BadgeStruct]
    mint_type_label: _containers.RepeatedScalarFieldContainer[int]
    fans_club_info: _membership_pb2.FansClubInfo
    deprecated19: bool
    allow_find_by_contacts: bool
    allow_others_download_video: bool
    allow_others_download_when_sharing_video: bool
    allow_share_show_profile: bool
    allow_show_in_gossip: bool
    allow_show_my_action: bool
    allow_strange_comment: bool
    allow_unfollower_comment: bool
    allow_use_linkmic: bool
    anchor_level: _membership_pb2.AnchorLevel
    avatar_jpg: _image_pb2.ImageModel
    bg_img_url: str
    deprecated18: str
    deprecated16: bool
    block_status: int
    comment_restrict: int
    constellation: str
    disable_ichat: int
    enable_ichat_img: int
    exp: int
    fan_ticket_count: int
    fold_stranger_chat: bool
    follow_status: int
    deprecated28: bool
    deprecated29: str
    ichat_restrict_type: int
    id_str: str
    is_follower: bool
    is_following: bool
    need_profile_guide: bool
    pay_scores: int
    push_comment_status: bool
    push_digg: bool
    push_follow: bool
    push_friend_action: bool
    push_ichat: bool
    push_status: bool
    push_video_post: bool
    push_video_recommend: bool
    stats: UserStats
    deprecated17: bool
    verified_reason: str
    with_car_management_permission: bool
    upcoming_event_list: _containers.RepeatedCompositeFieldContainer[LiveEventInfo]
    scm_label: str
    ecommerce_entrance: bytes
    is_block: bool
    is_subscribe: bool
    is_anchor_marked: bool
    enigma_info: bytes
    def __init__(self, id: _Optional[int] = ..., deprecated1: _Optional[int] = ..., nickname: _Optional[str] = ..., deprecated2: _Optional[int] = ..., bio_description: _Optional[str] = ..., deprecated3: _Optional[int] = ..., deprecated4: _Optional[int] = ..., deprecated5: _Optional[str] = ..., avatar_thumb: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., avatar_medium: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., avatar_large: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., verified: bool = ..., deprecated6: _Optional[int] = ..., deprecated7: _Optional[str] = ..., status: _Optional[int] = ..., create_time: _Optional[int] = ..., modify_time: _Optional[int] = ..., secret: _Optional[int] = ..., share_qrcode_uri: _Optional[str] = ..., deprecated8: _Optional[int] = ..., badge_image_list: _Optional[_Iterable[_Union[_image_pb2.ImageModel, _Mapping]]] = ..., follow_info: _Optional[_Union[FollowInfo, _Mapping]] = ..., pay_grade: _Optional[_Union[_membership_pb2.UserHonor, _Mapping]] = ..., fans_club: _Optional[_Union[_membership_pb2.FansClubMember, _Mapping]] = ..., border: _Optional[_Union[_membership_pb2.BorderInfo, _Mapping]] = ..., special_id: _Optional[str] = ..., avatar_border: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., medal: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., real_time_icons: _Optional[_Iterable[_Union[_image_pb2.ImageModel, _Mapping]]] = ..., new_real_time_icons: _Optional[_Iterable[_Union[_image_pb2.ImageModel, _Mapping]]] = ..., top_vip_no: _Optional[int] = ..., user_attr: _Optional[_Union[UserAttr, _Mapping]] = ..., own_room: _Optional[_Union[OwnRoom, _Mapping]] = ..., pay_score: _Optional[int] = ..., ticket_count: _Optional[int] = ..., anchor_info: _Optional[_Union[_membership_pb2.AnchorInfo, _Mapping]] = ..., link_mic_stats: _Optional[_Union[LinkmicStatus, str]] = ..., display_id: _Optional[str] = ..., with_commerce_permission: bool = ..., with_fusion_shop_entry: bool = ..., deprecated21: _Optional[int] = ..., webcast_anchor_level: _Optional[_Union[_membership_pb2.AnchorLevel, _Mapping]] = ..., verified_content: _Optional[str] = ..., author_stats: _Optional[_Union[Author, _Mapping]] = ..., top_fans: _Optional[_Iterable[_Union[User, _Mapping]]] = ..., sec_uid: _Optional[str] = ..., user_role: _Optional[int] = ..., deprecated9: _Optional[bytes] = ..., activity_reward: _Optional[_Union[_membership_pb2.ActivityRewardInfo, _Mapping]] = ..., deprecated10: _Optional[bytes] = ..., deprecated11: _Optional[bytes] = ..., personal_card: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., authentication_info: _Optional[_Union[AuthenticationInfo, _Mapping]] = ..., deprecated12: _Optional[int] = ..., deprecated13: _Optional[int] = ..., deprecated14: _Optional[bytes] = ..., media_badge_image_list: _Optional[_Iterable[_Union[_image_pb2.ImageModel, _Mapping]]] = ..., deprecated15: _Optional[int] = ..., user_vip_info: _Optional[_Union[_membership_pb2.UserVIPInfo, _Mapping]] = ..., commerce_webcast_config_ids: _Optional[_Iterable[int]] = ..., border_list: _Optional[_Iterable[_Union[_membership_pb2.BorderInfo, _Mapping]]] = ..., combo_badge_info: _Optional[_Union[_membership_pb2.ComboBadgeInfo, _Mapping]] = ..., subscribe_info: _Optional[_Union[_membership_pb2.SubscribeInfo, _Mapping]] = ..., badge_list: _Optional[_Iterable[_Union[_badge_pb2.BadgeStruct, _Mapping]]] = ..., mint_type_label: _Optional[_Iterable[int]] = ..., fans_club_info: _Optional[_Union[_membership_pb2.FansClubInfo, _Mapping]] = ..., deprecated19: bool = ..., allow_find_by_contacts: bool = ..., allow_others_download_video: bool = ..., allow_others_download_when_sharing_video: bool = ..., allow_share_show_profile: bool = ..., allow_show_in_gossip: bool = ..., allow_show_my_action: bool = ..., allow_strange_comment: bool = ..., allow_unfollower_comment: bool = ..., allow_use_linkmic: bool = ..., anchor_level: _Optional[_Union[_membership_pb2.AnchorLevel, _Mapping]] = ..., avatar_jpg: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., bg_img_url: _Optional[str] = ..., deprecated18: _Optional[str] = ..., deprecated16: bool = ..., block_status: _Optional[int] = ..., comment_restrict: _Optional[int] = ..., constellation: _Optional[str] = ..., disable_ichat: _Optional[int] = ..., enable_ichat_img: _Optional[int] = ..., exp: _Optional[int] = ..., fan_ticket_count: _Optional[int] = ..., fold_stranger_chat: bool = ..., follow_status: _Optional[int] = ..., deprecated28: bool = ..., deprecated29: _Optional[str] = ..., ichat_restrict_type: _Optional[int] = ..., id_str: _Optional[str] = ..., is_follower: bool = ..., is_following: bool = ..., need_profile_guide: bool = ..., pay_scores: _Optional[int] = ..., push_comment_status: bool = ..., push_digg: bool = ..., push_follow: bool = ..., push_friend_action: bool = ..., push_ichat: bool = ..., push_status: bool = ..., push_video_post: bool = ..., push_video_recommend: bool = ..., stats: _Optional[_Union[UserStats, _Mapping]] = ..., deprecated17: bool = ..., verified_reason: _Optional[str] = ..., with_car_management_permission: bool = ..., upcoming_event_list: _Optional[_Iterable[_Union[LiveEventInfo, _Mapping]]] = ..., scm_label: _Optional[str] = ..., ecommerce_entrance: _Optional[bytes] = ..., is_block: bool = ..., is_subscribe: bool = ..., is_anchor_marked: bool = ..., enigma_info: _Optional[bytes] = ...) -> None: ...

class FollowInfo(_message.Message):
    __slots__ = ("following_count", "follower_count", "follow_status", "push_status")
    FOLLOWING_COUNT_FIELD_NUMBER: _ClassVar[int]
    FOLLOWER_COUNT_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_STATUS_FIELD_NUMBER: _ClassVar[int]
    PUSH_STATUS_FIELD_NUMBER: _ClassVar[int]
    following_count: int
    follower_count: int
    follow_status: int
    push_status: int
    def __init__(self, following_count: _Optional[int] = ..., follower_count: _Optional[int] = ..., follow_status: _Optional[int] = ..., push_status: _Optional[int] = ...) -> None: ...

class UserAttr(_message.Message):
    __slots__ = ("is_muted", "is_admin", "is_super_admin", "mute_duration", "admin_permissions", "has_voting_function", "is_channel_admin")
    class AdminPermissionsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: int
        def __init__(self, key: _Optional[int] = ..., value: _Optional[int] = ...) -> None: ...
    IS_MUTED_FIELD_NUMBER: _ClassVar[int]
    IS_ADMIN_FIELD_NUMBER: _ClassVar[int]
    IS_SUPER_ADMIN_FIELD_NUMBER: _ClassVar[int]
    MUTE_DURATION_FIELD_NUMBER: _ClassVar[int]
    ADMIN_PERMISSIONS_FIELD_NUMBER: _ClassVar[int]
    HAS_VOTING_FUNCTION_FIELD_NUMBER: _ClassVar[int]
    IS_CHANNEL_ADMIN_FIELD_NUMBER: _ClassVar[int]
    is_muted: bool
    is_admin: bool
    is_super_admin: bool
    mute_duration: int
    admin_permissions: _containers.ScalarMap[int, int]
    has_voting_function: bool
    is_channel_admin: bool
    def __init__(self, is_muted: bool = ..., is_admin: bool = ..., is_super_admin: bool = ..., mute_duration: _Optional[int] = ..., admin_permissions: _Optional[_Mapping[int, int]] = ..., has_voting_function: bool = ..., is_channel_admin: bool = ...) -> None: ...

class UserIdentity(_message.Message):
    __slots__ = ("is_gift_giver_of_anchor", "is_subscriber_of_anchor", "is_mutual_following_with_anchor", "is_follower_of_anchor", "is_moderator_of_anchor", "is_anchor")
    IS_GIFT_GIVER_OF_ANCHOR_FIELD_NUMBER: _ClassVar[int]
    IS_SUBSCRIBER_OF_ANCHOR_FIELD_NUMBER: _ClassVar[int]
    IS_MUTUAL_FOLLOWING_WITH_ANCHOR_FIELD_NUMBER: _ClassVar[int]
    IS_FOLLOWER_OF_ANCHOR_FIELD_NUMBER: _ClassVar[int]
    IS_MODERATOR_OF_ANCHOR_FIELD_NUMBER: _ClassVar[int]
    IS_ANCHOR_FIELD_NUMBER: _ClassVar[int]
    is_gift_giver_of_anchor: bool
    is_subscriber_of_anchor: bool
    is_mutual_following_with_anchor: bool
    is_follower_of_anchor: bool
    is_moderator_of_anchor: bool
    is_anchor: bool
    def __init__(self, is_gift_giver_of_anchor: bool = ..., is_subscriber_of_anchor: bool = ..., is_mutual_following_with_anchor: bool = ..., is_follower_of_anchor: bool = ..., is_moderator_of_anchor: bool = ..., is_anchor: bool = ...) -> None: ...

class OwnRoom(_message.Message):
    __slots__ = ("room_ids", "room_ids_str")
    ROOM_IDS_FIELD_NUMBER: _ClassVar[int]
    ROOM_IDS_STR_FIELD_NUMBER: _ClassVar[int]
    room_ids: _containers.RepeatedScalarFieldContainer[int]
    room_ids_str: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, room_ids: _Optional[_Iterable[int]] = ..., room_ids_str: _Optional[_Iterable[str]] = ...) -> None: ...

class AuthenticationInfo(_message.Message):
    __slots__ = ("custom_verify", "enterprise_verify_reason", "authentication_badge", "has_cert")
    CUSTOM_VERIFY_FIELD_NUMBER: _ClassVar[int]
    ENTERPRISE_VERIFY_REASON_FIELD_NUMBER: _ClassVar[int]
    AUTHENTICATION_BADGE_FIELD_NUMBER: _ClassVar[int]
    HAS_CERT_FIELD_NUMBER: _ClassVar[int]
    custom_verify: str
    enterprise_verify_reason: str
    authentication_badge: _image_pb2.ImageModel
    has_cert: bool
    def __init__(self, custom_verify: _Optional[str] = ..., enterprise_verify_reason: _Optional[str] = ..., authentication_badge: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., has_cert: bool = ...) -> None: ...

class Author(_message.Message):
    __slots__ = ("video_total_count", "video_total_play_count", "video_total_share_count", "video_total_series_count", "variety_show_play_count", "video_total_favorite_count")
    VIDEO_TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
    VIDEO_TOTAL_PLAY_COUNT_FIELD_NUMBER: _ClassVar[int]
    VIDEO_TOTAL_SHARE_COUNT_FIELD_NUMBER: _ClassVar[int]
    VIDEO_TOTAL_SERIES_COUNT_FIELD_NUMBER: _ClassVar[int]
    VARIETY_SHOW_PLAY_COUNT_FIELD_NUMBER: _ClassVar[int]
    VIDEO_TOTAL_FAVORITE_COUNT_FIELD_NUMBER: _ClassVar[int]
    video_total_count: int
    video_total_play_count: int
    video_total_share_count: int
    video_total_series_count: int
    variety_show_play_count: int
    video_total_favorite_count: int
    def __init__(self, video_total_count: _Optional[int] = ..., video_total_play_count: _Optional[int] = ..., video_total_share_count: _Optional[int] = ..., video_total_series_count: _Optional[int] = ..., variety_show_play_count: _Optional[int] = ..., video_total_favorite_count: _Optional[int] = ...) -> None: ...

class UserStats(_message.Message):
    __slots__ = ("id", "id_str", "following_count", "follower_count", "record_count", "total_duration", "daily_fan_ticket_count", "daily_income", "item_count", "favorite_item_count", "deprecated27", "diamond_consumed_count", "tuwen_item_count")
    ID_FIELD_NUMBER: _ClassVar[int]
    ID_STR_FIELD_NUMBER: _ClassVar[int]
    FOLLOWING_COUNT_FIELD_NUMBER: _ClassVar[int]
    FOLLOWER_COUNT_FIELD_NUMBER: _ClassVar[int]
    RECORD_COUNT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_DURATION_FIELD_NUMBER: _ClassVar[int]
    DAILY_FAN_TICKET_COUNT_FIELD_NUMBER: _ClassVar[int]
    DAILY_INCOME_FIELD_NUMBER: _ClassVar[int]
    ITEM_COUNT_FIELD_NUMBER: _ClassVar[int]
    FAVORITE_ITEM_COUNT_FIELD_NUMBER: _ClassVar[int]
    DEPRECATED27_FIELD_NUMBER: _ClassVar[int]
    DIAMOND_CONSUMED_COUNT_FIELD_NUMBER: _ClassVar[int]
    TUWEN_ITEM_COUNT_FIELD_NUMBER: _ClassVar[int]
    id: int
    id_str: str
    following_count: int
    follower_count: int
    record_count: int
    total_duration: int
    daily_fan_ticket_count: int
    daily_income: int
    item_count: int
    favorite_item_count: int
    deprecated27: int
    diamond_consumed_count: int
    tuwen_item_count: int
    def __init__(self, id: _Optional[int] = ..., id_str: _Optional[str] = ..., following_count: _Optional[int] = ..., follower_count: _Optional[int] = ..., record_count: _Optional[int] = ..., total_duration: _Optional[int] = ..., daily_fan_ticket_count: _Optional[int] = ..., daily_income: _Optional[int] = ..., item_count: _Optional[int] = ..., favorite_item_count: _Optional[int] = ..., deprecated27: _Optional[int] = ..., diamond_consumed_count: _Optional[int] = ..., tuwen_item_count: _Optional[int] = ...) -> None: ...

class LiveEventInfo(_message.Message):
    __slots__ = ("event_id", "start_time", "duration", "title", "description", "has_subscribed", "is_paid_event", "ticket_amount", "pay_method", "wallet_pkg_dict", "event_user_info", "subscribed_count", "paid_event_preview", "wallet_package", "register_type", "periodic_settings", "periodic_shows")
    class WalletPkgDictEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: bytes
        def __init__(self, key: _Optional[str] = ..., value: _Optional[bytes] = ...) -> None: ...
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    HAS_SUBSCRIBED_FIELD_NUMBER: _ClassVar[int]
    IS_PAID_EVENT_FIELD_NUMBER: _ClassVar[int]
    TICKET_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PAY_METHOD_FIELD_NUMBER: _ClassVar[int]
    WALLET_PKG_DICT_FIELD_NUMBER: _ClassVar[int]
    EVENT_USER_INFO_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBED_COUNT_FIELD_NUMBER: _ClassVar[int]
    PAID_EVENT_PREVIEW_FIELD_NUMBER: _ClassVar[int]
    WALLET_PACKAGE_FIELD_NUMBER: _ClassVar[int]
    REGISTER_TYPE_FIELD_NUMBER: _ClassVar[int]
    PERIODIC_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    PERIODIC_SHOWS_FIELD_NUMBER: _ClassVar[int]
    event_id: int
    start_time: int
    duration: int
    title: str
    description: str
    has_subscribed: bool
    is_paid_event: bool
    ticket_amount: int
    pay_method: LiveEventInfoEventPayMethod
    wallet_pkg_dict: _containers.ScalarMap[str, bytes]
    event_user_info: _containers.RepeatedScalarFieldContainer[bytes]
    subscribed_count: int
    paid_event_preview: bytes
    wallet_package: bytes
    register_type: int
    periodic_settings: str
    periodic_shows: str
    def __init__(self, event_id: _Optional[int] = ..., start_time: _Optional[int] = ..., duration: _Optional[int] = ..., title: _Optional[str] = ..., description: _Optional[str] = ..., has_subscribed: bool = ..., is_paid_event: bool = ..., ticket_amount: _Optional[int] = ..., pay_method: _Optional[_Union[LiveEventInfoEventPayMethod, str]] = ..., wallet_pkg_dict: _Optional[_Mapping[str, bytes]] = ..., event_user_info: _Optional[_Iterable[bytes]] = ..., subscribed_count: _Optional[int] = ..., paid_event_preview: _Optional[bytes] = ..., wallet_package: _Optional[bytes] = ..., register_type: _Optional[int] = ..., periodic_settings: _Optional[str] = ..., periodic_shows: _Optional[str] = ...) -> None: ...
