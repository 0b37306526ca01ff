from tiktok_live.proto import image_pb2 as _image_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class LinkMicBattleBattleAction(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LINK_MIC_BATTLE_BATTLE_ACTION_UNKNOWN: _ClassVar[LinkMicBattleBattleAction]
    LINK_MIC_BATTLE_BATTLE_ACTION_INVITE: _ClassVar[LinkMicBattleBattleAction]
    LINK_MIC_BATTLE_BATTLE_ACTION_REJECT: _ClassVar[LinkMicBattleBattleAction]
    LINK_MIC_BATTLE_BATTLE_ACTION_CANCEL: _ClassVar[LinkMicBattleBattleAction]
    LINK_MIC_BATTLE_BATTLE_ACTION_OPEN: _ClassVar[LinkMicBattleBattleAction]
    LINK_MIC_BATTLE_BATTLE_ACTION_FINISH: _ClassVar[LinkMicBattleBattleAction]
    LINK_MIC_BATTLE_BATTLE_ACTION_CUT_SHORT: _ClassVar[LinkMicBattleBattleAction]
    LINK_MIC_BATTLE_BATTLE_ACTION_ACCEPT: _ClassVar[LinkMicBattleBattleAction]
    LINK_MIC_BATTLE_BATTLE_ACTION_QUIT_APPLY: _ClassVar[LinkMicBattleBattleAction]
    LINK_MIC_BATTLE_BATTLE_ACTION_DECLINE_QUIT: _ClassVar[LinkMicBattleBattleAction]
    LINK_MIC_BATTLE_BATTLE_ACTION_DECLINE_OFF_QUIT: _ClassVar[LinkMicBattleBattleAction]
    LINK_MIC_BATTLE_BATTLE_ACTION_LEAVE_LINKMIC: _ClassVar[LinkMicBattleBattleAction]

class LinkMicArmiesTriggerReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LINK_MIC_ARMIES_TRIGGER_REASON_UNKNOWN: _ClassVar[LinkMicArmiesTriggerReason]
    LINK_MIC_ARMIES_TRIGGER_REASON_SCORE_UPDATE: _ClassVar[LinkMicArmiesTriggerReason]
    LINK_MIC_ARMIES_TRIGGER_REASON_BATTLE_END: _ClassVar[LinkMicArmiesTriggerReason]
    LINK_MIC_ARMIES_TRIGGER_REASON_OPT_OUT_UPDATE: _ClassVar[LinkMicArmiesTriggerReason]
    LINK_MIC_ARMIES_TRIGGER_REASON_KEEP_ALIVE: _ClassVar[LinkMicArmiesTriggerReason]
    LINK_MIC_ARMIES_TRIGGER_REASON_EFFECT_UPDATE: _ClassVar[LinkMicArmiesTriggerReason]

class BattleSettingsBattleStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BATTLE_SETTINGS_BATTLE_STATUS_NOT_STARTED: _ClassVar[BattleSettingsBattleStatus]
    BATTLE_SETTINGS_BATTLE_STATUS_STARTED: _ClassVar[BattleSettingsBattleStatus]
    BATTLE_SETTINGS_BATTLE_STATUS_FINISHED: _ClassVar[BattleSettingsBattleStatus]
    BATTLE_SETTINGS_BATTLE_STATUS_PUNISH_STARTED: _ClassVar[BattleSettingsBattleStatus]
    BATTLE_SETTINGS_BATTLE_STATUS_PUNISH_FINISHED: _ClassVar[BattleSettingsBattleStatus]

class BattleInviteType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BATTLE_INVITE_TYPE_NORMAL: _ClassVar[BattleInviteType]
    BATTLE_INVITE_TYPE_AGAIN: _ClassVar[BattleInviteType]
    BATTLE_INVITE_TYPE_TEAM_PAIR_INVITE_R: _ClassVar[BattleInviteType]
    BATTLE_INVITE_TYPE_TEAM_PAIR_QUICK_RECOMMEND_COHOST_INVITEE: _ClassVar[BattleInviteType]
    BATTLE_INVITE_TYPE_TEAM_PAIR_QUICK_RECOMMEND_SOLO_INVITEE: _ClassVar[BattleInviteType]

class BattleType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BATTLE_TYPE_UNKNOWN: _ClassVar[BattleType]
    BATTLE_TYPE_NORMAL: _ClassVar[BattleType]
    BATTLE_TYPE_TEAM: _ClassVar[BattleType]
    BATTLE_TYPE_INDIVIDUAL: _ClassVar[BattleType]
    BATTLE_TYPE_1_V_N: _ClassVar[BattleType]
    BATTLE_TYPE_TAKE_THE_STAGE: _ClassVar[BattleType]
    BATTLE_TYPE_GROUP_SHOW: _ClassVar[BattleType]
    BATTLE_TYPE_BEANS: _ClassVar[BattleType]
    BATTLE_TYPE_GROUP_RANK_LIST: _ClassVar[BattleType]

class BattleResultResult(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BATTLE_RESULT_RESULT_WIN: _ClassVar[BattleResultResult]
    BATTLE_RESULT_RESULT_LOSE: _ClassVar[BattleResultResult]
    BATTLE_RESULT_RESULT_DRAW: _ClassVar[BattleResultResult]

class GiftPermissionType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    GIFT_PERMISSION_TYPE_UNKNOWN: _ClassVar[GiftPermissionType]
    GIFT_PERMISSION_TYPE_NO_GIFT_PERMISSION: _ClassVar[GiftPermissionType]
    GIFT_PERMISSION_TYPE_ANCHOR_CLOSE: _ClassVar[GiftPermissionType]
    GIFT_PERMISSION_TYPE_HAS_GIFT_PERMISSION: _ClassVar[GiftPermissionType]
    GIFT_PERMISSION_TYPE_ANCHOR_BANNED: _ClassVar[GiftPermissionType]
LINK_MIC_BATTLE_BATTLE_ACTION_UNKNOWN: LinkMicBattleBattleAction
LINK_MIC_BATTLE_BATTLE_ACTION_INVITE: LinkMicBattleBattleAction
LINK_MIC_BATTLE_BATTLE_ACTION_REJECT: LinkMicBattleBattleAction
LINK_MIC_BATTLE_BATTLE_ACTION_CANCEL: LinkMicBattleBattleAction
LINK_MIC_BATTLE_BATTLE_ACTION_OPEN: LinkMicBattleBattleAction
LINK_MIC_BATTLE_BATTLE_ACTION_FINISH: LinkMicBattleBattleAction
LINK_MIC_BATTLE_BATTLE_ACTION_CUT_SHORT: LinkMicBattleBattleAction
LINK_MIC_BATTLE_BATTLE_ACTION_ACCEPT: LinkMicBattleBattleAction
LINK_MIC_BATTLE_BATTLE_ACTION_QUIT_APPLY: LinkMicBattleBattleAction
LINK_MIC_BATTLE_BATTLE_ACTION_DECLINE_QUIT: LinkMicBattleBattleAction
LINK_MIC_BATTLE_BATTLE_ACTION_DECLINE_OFF_QUIT: LinkMicBattleBattleAction
LINK_MIC_BATTLE_BATTLE_ACTION_LEAVE_LINKMIC: LinkMicBattleBattleAction
LINK_MIC_ARMIES_TRIGGER_REASON_UNKNOWN: LinkMicArmiesTriggerReason
LINK_MIC_ARMIES_TRIGGER_REASON_SCORE_UPDATE: LinkMicArmiesTriggerReason
LINK_MIC_ARMIES_TRIGGER_REASON_BATTLE_END: LinkMicArmiesTriggerReason
LINK_MIC_ARMIES_TRIGGER_REASON_OPT_OUT_UPDATE: LinkMicArmiesTriggerReason
LINK_MIC_ARMIES_TRIGGER_REASON_KEEP_ALIVE: LinkMicArmiesTriggerReason
LINK_MIC_ARMIES_TRIGGER_REASON_EFFECT_UPDATE: LinkMicArmiesTriggerReason
BATTLE_SETTINGS_BATTLE_STATUS_NOT_STARTED: BattleSettingsBattleStatus
BATTLE_SETTINGS_BATTLE_STATUS_STARTED: BattleSettingsBattleStatus
BATTLE_SETTINGS_BATTLE_STATUS_FINISHED: BattleSettingsBattleStatus
BATTLE_SETTINGS_BATTLE_STATUS_PUNISH_STARTED: BattleSettingsBattleStatus
BATTLE_SETTINGS_BATTLE_STATUS_PUNISH_FINISHED: BattleSettingsBattleStatus
BATTLE_INVITE_TYPE_NORMAL: BattleInviteType
BATTLE_INVITE_TYPE_AGAIN: BattleInviteType
BATTLE_INVITE_TYPE_TEAM_PAIR_INVITE_R: BattleInviteType
BATTLE_INVITE_TYPE_TEAM_PAIR_QUICK_RECOMMEND_COHOST_INVITEE: BattleInviteType
BATTLE_INVITE_TYPE_TEAM_PAIR_QUICK_RECOMMEND_SOLO_INVITEE: BattleInviteType
BATTLE_TYPE_UNKNOWN: BattleType
BATTLE_TYPE_NORMAL: BattleType
BATTLE_TYPE_TEAM: BattleType
BATTLE_TYPE_INDIVIDUAL: BattleType
BATTLE_TYPE_1_V_N: BattleType
BATTLE_TYPE_TAKE_THE_STAGE: BattleType
BATTLE_TYPE_GROUP_SHOW: BattleType
BATTLE_TYPE_BEANS: BattleType
BATTLE_TYPE_GROUP_RANK_LIST: BattleType
BATTLE_RESULT_RESULT_WIN: BattleResultResult
BATTLE_RESULT_RESULT_LOSE: BattleResultResult
BATTLE_RESULT_RESULT_DRAW: BattleResultResult
GIFT_PERMISSION_TYPE_UNKNOWN: GiftPermissionType
GIFT_PERMISSION_TYPE_NO_GIFT_PERMISSION: GiftPermissionType
GIFT_PERMISSION_TYPE_ANCHOR_CLOSE: GiftPermissionType
GIFT_PERMISSION_TYPE_HAS_GIFT_PERMISSION: GiftPermissionType
GIFT_PERMISSION_TYPE_ANCHOR_BANNED: GiftPermissionType

class WebcastLinkMicBattle(_message.Message):
    __slots__ = ("common", "battle_id", "battle_settings", "action", "battle_result", "fuzzy_display_config", "invitee_gift_permission_type", "armies", "anchors_info", "bubble_text", "supported_actions", "battle_combo_v2", "team_member", "invitees_gift_permission_type", "action_by_user_id", "team_battle_result", "team_armies", "ab_test_setting", "team_match_campaign", "fuzzy_display_config_v2")
    class BattleResultEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: BattleResult
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[BattleResult, _Mapping]] = ...) -> None: ...
    class BattleComboV2Entry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: BattleComboInfo
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[BattleComboInfo, _Mapping]] = ...) -> None: ...
    COMMON_FIELD_NUMBER: _ClassVar[int]
    BATTLE_ID_FIELD_NUMBER: _ClassVar[int]
    BATTLE_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    BATTLE_RESULT_FIELD_NUMBER: _ClassVar[int]
    FUZZY_DISPLAY_CONFIG_FIELD_NUMBER: _ClassVar[int]
    INVITEE_GIFT_PERMISSION_TYPE_FIELD_NUMBER: _ClassVar[int]
    ARMIES_FIELD_NUMBER: _ClassVar[int]
    ANCHORS_INFO_FIELD_NUMBER: _ClassVar[int]
    BUBBLE_TEXT_FIELD_NUMBER: _ClassVar[int]
    SUPPORTED_ACTIONS_FIELD_NUMBER: _ClassVar[int]
    BATTLE_COMBO_V2_FIELD_NUMBER: _ClassVar[int]
    TEAM_MEMBER_FIELD_NUMBER: _ClassVar[int]
    INVITEES_GIFT_PERMISSION_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACTION_BY_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TEAM_BATTLE_RESULT_FIELD_NUMBER: _ClassVar[int]
    TEAM_ARMIES_FIELD_NUMBER: _ClassVar[int]
    AB_TEST_SETTING_FIELD_NUMBER: _ClassVar[int]
    TEAM_MATCH_CAMPAIGN_FIELD_NUMBER: _ClassVar[int]
    FUZZY_DISPLAY_CONFIG_V2_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    battle_id: int
    battle_settings: BattleSetting
    action: LinkMicBattleBattleAction
    battle_result: _containers.MessageMap[int, BattleResult]
    fuzzy_display_config: bytes
    invitee_gift_permission_type: GiftPermissionType
    armies: _containers.RepeatedCompositeFieldContainer[UserArmiesWrapper]
    anchors_info: _containers.RepeatedCompositeFieldContainer[BattleUserInfoWrapper]
    bubble_text: str
    supported_actions: _containers.RepeatedScalarFieldContainer[bytes]
    battle_combo_v2: _containers.MessageMap[int, BattleComboInfo]
    team_member: _containers.RepeatedCompositeFieldContainer[TeamUsersInfo]
    invitees_gift_permission_type: _containers.RepeatedScalarFieldContainer[bytes]
    action_by_user_id: int
    team_battle_result: _containers.RepeatedCompositeFieldContainer[BattleTeamResult]
    team_armies: _containers.RepeatedCompositeFieldContainer[BattleTeamUserArmies]
    ab_test_setting: _containers.RepeatedScalarFieldContainer[bytes]
    team_match_campaign: bytes
    fuzzy_display_config_v2: bytes
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., battle_id: _Optional[int] = ..., battle_settings: _Optional[_Union[BattleSetting, _Mapping]] = ..., action: _Optional[_Union[LinkMicBattleBattleAction, str]] = ..., battle_result: _Optional[_Mapping[int, BattleResult]] = ..., fuzzy_display_config: _Optional[bytes] = ..., invitee_gift_permission_type: _Optional[_Union[GiftPermissionType, str]] = ..., armies: _Optional[_Iterable[_Union[UserArmiesWrapper, _Mapping]]] = ..., anchors_info: _Optional[_Iterable[_Union[BattleUserInfoWrapper, _Mapping]]] = ..., bubble_text: _Optional[str] = ..., supported_actions: _Optional[_Iterable[bytes]] = ..., battle_combo_v2: _Optional[_Mapping[int, BattleComboInfo]] = ..., team_member: _Optional[_Iterable[_Union[TeamUsersInfo, _Mapping]]] = ..., invitees_gift_permission_type: _Optional[_Iterable[bytes]] = ..., action_by_user_id: _Optional[int] = ..., team_battle_result: _Optional[_Iterable[_Union[BattleTeamResult, _Mapping]]] = ..., team_armies: _Optional[_Iterable[_Union[BattleTeamUserArmies, _Mapping]]] = ..., ab_test_setting: _Optional[_Iterable[bytes]] = ..., team_match_campaign: _Optional[bytes] = ..., fuzzy_display_config_v2: _Optional[bytes] = ...) -> None: ...

class WebcastLinkMicArmies(_message.Message):
    __slots__ = ("common", "battle_id", "armies", "channel_id", "send_gift_success_time", "update_battle_score_time", "trigger_reason", "from_user_id", "gift_id", "gift_count", "gift_icon_image", "total_diamond_count", "repeat_count", "team_armies", "trigger_critical_strike", "has_team_match_mvp_sfx", "log_id", "battle_settings", "fuzzy_display_config_v2")
    class ArmiesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: BattleUserArmies
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[BattleUserArmies, _Mapping]] = ...) -> None: ...
    COMMON_FIELD_NUMBER: _ClassVar[int]
    BATTLE_ID_FIELD_NUMBER: _ClassVar[int]
    ARMIES_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    SEND_GIFT_SUCCESS_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_BATTLE_SCORE_TIME_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_REASON_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    GIFT_COUNT_FIELD_NUMBER: _ClassVar[int]
    GIFT_ICON_IMAGE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_DIAMOND_COUNT_FIELD_NUMBER: _ClassVar[int]
    REPEAT_COUNT_FIELD_NUMBER: _ClassVar[int]
    TEAM_ARMIES_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_CRITICAL_STRIKE_FIELD_NUMBER: _ClassVar[int]
    HAS_TEAM_MATCH_MVP_SFX_FIELD_NUMBER: _ClassVar[int]
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    BATTLE_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    FUZZY_DISPLAY_CONFIG_V2_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    battle_id: int
    armies: _containers.MessageMap[int, BattleUserArmies]
    channel_id: int
    send_gift_success_time: int
    update_battle_score_time: int
    trigger_reason: LinkMicArmiesTriggerReason
    from_user_id: int
    gift_id: int
    gift_count: int
    gift_icon_image: _image_pb2.ImageModel
    total_diamond_count: int
    repeat_count: int
    team_armies: _containers.RepeatedCompositeFieldContainer[BattleTeamUserArmies]
    trigger_critical_strike: bool
    has_team_match_mvp_sfx: bool
    log_id: str
    battle_settings: BattleSetting
    fuzzy_display_config_v2: bytes
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., battle_id: _Optional[int] = ..., armies: _Optional[_Mapping[int, BattleUserArmies]] = ..., channel_id: _Optional[int] = ..., send_gift_success_time: _Optional[int] = ..., update_battle_score_time: _Optional[int] = ..., trigger_reason: _Optional[_Union[LinkMicArmiesTriggerReason, str]] = ..., from_user_id: _Optional[int] = ..., gift_id: _Optional[int] = ..., gift_count: _Optional[int] = ..., gift_icon_image: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., total_diamond_count: _Optional[int] = ..., repeat_count: _Optional[int] = ..., team_armies: _Optional[_Iterable[_Union[BattleTeamUserArmies, _Mapping]]] = ..., trigger_critical_strike: bool = ..., has_team_match_mvp_sfx: bool = ..., log_id: _Optional[str] = ..., battle_settings: _Optional[_Union[BattleSetting, _Mapping]] = ..., fuzzy_display_config_v2: _Optional[bytes] = ...) -> None: ...

class LinkMicArmiesInOrder(_message.Message):
    __slots__ = ("armies",)
    ARMIES_FIELD_NUMBER: _ClassVar[int]
    armies: _containers.RepeatedCompositeFieldContainer[UserArmiesWrapper]
    def __init__(self, armies: _Optional[_Iterable[_Union[UserArmiesWrapper, _Mapping]]] = ...) -> None: ...

class BattleSetting(_message.Message):
    __slots__ = ("battle_id", "start_time_ms", "duration", "channel_id", "status", "invite_type", "gift_mode_meta", "battle_type", "extra_duration_second", "end_time_ms")
    BATTLE_ID_FIELD_NUMBER: _ClassVar[int]
    START_TIME_MS_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    INVITE_TYPE_FIELD_NUMBER: _ClassVar[int]
    GIFT_MODE_META_FIELD_NUMBER: _ClassVar[int]
    BATTLE_TYPE_FIELD_NUMBER: _ClassVar[int]
    EXTRA_DURATION_SECOND_FIELD_NUMBER: _ClassVar[int]
    END_TIME_MS_FIELD_NUMBER: _ClassVar[int]
    battle_id: int
    start_time_ms: int
    duration: int
    channel_id: int
    status: BattleSettingsBattleStatus
    invite_type: BattleInviteType
    gift_mode_meta: bytes
    battle_type: BattleType
    extra_duration_second: int
    end_time_ms: int
    def __init__(self, battle_id: _Optional[int] = ..., start_time_ms: _Optional[int] = ..., duration: _Optional[int] = ..., channel_id: _Optional[int] = ..., status: _Optional[_Union[BattleSettingsBattleStatus, str]] = ..., invite_type: _Optional[_Union[BattleInviteType, str]] = ..., gift_mode_meta: _Optional[bytes] = ..., battle_type: _Optional[_Union[BattleType, str]] = ..., extra_duration_second: _Optional[int] = ..., end_time_ms: _Optional[int] = ...) -> None: ...

class BattleResult(_message.Message):
    __slots__ = ("user_id", "result", "score")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    result: BattleResultResult
    score: int
    def __init__(self, user_id: _Optional[int] = ..., result: _Optional[_Union[BattleResultResult, str]] = ..., score: _Optional[int] = ...) -> None: ...

class BattleTeamResult(_message.Message):
    __slots__ = ("team_id", "team_user", "result", "total_score")
    TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    TEAM_USER_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SCORE_FIELD_NUMBER: _ClassVar[int]
    team_id: int
    team_user: _containers.RepeatedCompositeFieldContainer[BattleTeamUser]
    result: int
    total_score: int
    def __init__(self, team_id: _Optional[int] = ..., team_user: _Optional[_Iterable[_Union[BattleTeamUser, _Mapping]]] = ..., result: _Optional[int] = ..., total_score: _Optional[int] = ...) -> None: ...

class BattleUserInfoWrapper(_message.Message):
    __slots__ = ("key", "value")
    KEY_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    key: int
    value: BattleUserInfo
    def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[BattleUserInfo, _Mapping]] = ...) -> None: ...

class BattleUserInfo(_message.Message):
    __slots__ = ("user", "tags")
    USER_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    user: BattleBaseUserInfo
    tags: _containers.RepeatedScalarFieldContainer[bytes]
    def __init__(self, user: _Optional[_Union[BattleBaseUserInfo, _Mapping]] = ..., tags: _Optional[_Iterable[bytes]] = ...) -> None: ...

class BattleBaseUserInfo(_message.Message):
    __slots__ = ("user_id", "nick_name", "avatar_thumb", "display_id")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    NICK_NAME_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    nick_name: str
    avatar_thumb: _image_pb2.ImageModel
    display_id: str
    def __init__(self, user_id: _Optional[int] = ..., nick_name: _Optional[str] = ..., avatar_thumb: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., display_id: _Optional[str] = ...) -> None: ...

class UserArmiesWrapper(_message.Message):
    __slots__ = ("key", "value")
    KEY_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    key: int
    value: BattleUserArmies
    def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[BattleUserArmies, _Mapping]] = ...) -> None: ...

class BattleUserArmies(_message.Message):
    __slots__ = ("user_armies", "hostscore", "anchor_id_str")
    USER_ARMIES_FIELD_NUMBER: _ClassVar[int]
    HOSTSCORE_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_STR_FIELD_NUMBER: _ClassVar[int]
    user_armies: _containers.RepeatedCompositeFieldContainer[BattleUserArmy]
    hostscore: int
    anchor_id_str: str
    def __init__(self, user_armies: _Optional[_Iterable[_Union[BattleUserArmy, _Mapping]]] = ..., hostscore: _Optional[int] = ..., anchor_id_str: _Optional[str] = ...) -> None: ...

class BattleUserArmy(_message.Message):
    __slots__ = ("user_id", "score", "nickname", "avatar_thumb", "diamond_score", "user_id_str")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    DIAMOND_SCORE_FIELD_NUMBER: _ClassVar[int]
    USER_ID_STR_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    score: int
    nickname: str
    avatar_thumb: _image_pb2.ImageModel
    diamond_score: int
    user_id_str: str
    def __init__(self, user_id: _Optional[int] = ..., score: _Optional[int] = ..., nickname: _Optional[str] = ..., avatar_thumb: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., diamond_score: _Optional[int] = ..., user_id_str: _Optional[str] = ...) -> None: ...

class BattleTeamUserArmies(_message.Message):
    __slots__ = ("team_id", "team_user", "team_total_score", "user_armies", "host_rank")
    TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    TEAM_USER_FIELD_NUMBER: _ClassVar[int]
    TEAM_TOTAL_SCORE_FIELD_NUMBER: _ClassVar[int]
    USER_ARMIES_FIELD_NUMBER: _ClassVar[int]
    HOST_RANK_FIELD_NUMBER: _ClassVar[int]
    team_id: int
    team_user: _containers.RepeatedCompositeFieldContainer[BattleTeamUser]
    team_total_score: int
    user_armies: BattleUserArmies
    host_rank: int
    def __init__(self, team_id: _Optional[int] = ..., team_user: _Optional[_Iterable[_Union[BattleTeamUser, _Mapping]]] = ..., team_total_score: _Optional[int] = ..., user_armies: _Optional[_Union[BattleUserArmies, _Mapping]] = ..., host_rank: _Optional[int] = ...) -> None: ...

class BattleTeamUser(_message.Message):
    __slots__ = ("user_id", "score", "user_id_str")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    USER_ID_STR_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    score: int
    user_id_str: str
    def __init__(self, user_id: _Optional[int] = ..., score: _Optional[int] = ..., user_id_str: _Optional[str] = ...) -> None: ...

class TeamUsersInfo(_message.Message):
    __slots__ = ("team_id", "user_id")
    TEAM_ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    team_id: int
    user_id: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, team_id: _Optional[int] = ..., user_id: _Optional[_Iterable[int]] = ...) -> None: ...

class BattleComboInfo(_message.Message):
    __slots__ = ("user_id", "combo_status", "combo_count", "combo_icon_url", "combo_type", "combo_rule_guide_schema")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    COMBO_STATUS_FIELD_NUMBER: _ClassVar[int]
    COMBO_COUNT_FIELD_NUMBER: _ClassVar[int]
    COMBO_ICON_URL_FIELD_NUMBER: _ClassVar[int]
    COMBO_TYPE_FIELD_NUMBER: _ClassVar[int]
    COMBO_RULE_GUIDE_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    combo_status: int
    combo_count: int
    combo_icon_url: str
    combo_type: int
    combo_rule_guide_schema: str
    def __init__(self, user_id: _Optional[int] = ..., combo_status: _Optional[int] = ..., combo_count: _Optional[int] = ..., combo_icon_url: _Optional[str] = ..., combo_type: _Optional[int] = ..., combo_rule_guide_schema: _Optional[str] = ...) -> None: ...
