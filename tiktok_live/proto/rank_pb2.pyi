from tiktok_live.proto import membership_pb2 as _membership_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from tiktok_live.proto import notify_pb2 as _notify_pb2
from tiktok_live.proto import text_pb2 as _text_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RankTextScene(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RANK_TEXT_SCENE_UNKNOWN: _ClassVar[RankTextScene]
    RANK_TEXT_SCENE_ONLINE_AUDIENCE_TOP_N_UPDATE_PUBLIC_SCREEN: _ClassVar[RankTextScene]
    RANK_TEXT_SCENE_MID_PEAK_MOTIVATION_PUBLIC_SCREEN_TOP: _ClassVar[RankTextScene]
    RANK_TEXT_SCENE_MID_PEAK_MOTIVATION_PUBLIC_SCREEN_ENTER: _ClassVar[RankTextScene]
    RANK_TEXT_SCENE_TILE_REWARD_GUIDE: _ClassVar[RankTextScene]

class EntranceGroupType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ENTRANCE_GROUP_TYPE_DEFAULT: _ClassVar[EntranceGroupType]
    ENTRANCE_GROUP_TYPE_GIFT: _ClassVar[EntranceGroupType]
    ENTRANCE_GROUP_TYPE_E_COMMERCE: _ClassVar[EntranceGroupType]
    ENTRANCE_GROUP_TYPE_GAME: _ClassVar[EntranceGroupType]

class OpType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    OP_TYPE_DEFAULT: _ClassVar[OpType]
    OP_TYPE_ADD: _ClassVar[OpType]
    OP_TYPE_REMOVE: _ClassVar[OpType]
    OP_TYPE_RELOAD: _ClassVar[OpType]
    OP_TYPE_BASIC_EFFECT: _ClassVar[OpType]

class ProfitRankType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PROFIT_RANK_TYPE_TYPE_HOURLY_RANK: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_WEEKLY_RANK: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_HOURLY_STAR_RANK: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_WEEKLY_RISING_RANK_ACTIVITY: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_WEEKLY_RISING_RANK: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_WEEKLY_ROOKIE: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_E_COMMERCE_WEEKLY: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_E_COMMERCE_DAILY: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_DAILY_RANK: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_FIRST_GIFT_RANK: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_GAME_RANK: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_DAILY_GAME: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_HALL_OF_FAME_RANK: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_RANK_LEAGUE: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_DAILY_ROOKIE: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_TEAM_RANK: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_CLASS_RANK: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_DAILY_GAME_PUBG: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_DAILY_GAME_MLBB: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_DAILY_GAME_FREE_FIRE: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_WEEKLY_GAME_SUBCATEGORY_ONE: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_WEEKLY_GAME_SUBCATEGORY_TWO: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_WEEKLY_GAME_SUBCATEGORY_THREE: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_WEEKLY_E_COMMERCE_COLLECTIBLES: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_WEEKLY_E_COMMERCE_BEAUTY_PERSONAL_CARE: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_WEEKLY_E_COMMERCE_WOMEN_WEAR_UNDERWEAR: _ClassVar[ProfitRankType]
    PROFIT_RANK_TYPE_TYPE_CAMPAIGN_LEAGUEMATCH_RANK: _ClassVar[ProfitRankType]

class UnionAnimationInfoType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    UNION_ANIMATION_INFO_TYPE_NO_UNION_ANIMATION: _ClassVar[UnionAnimationInfoType]
    UNION_ANIMATION_INFO_TYPE_LOOP: _ClassVar[UnionAnimationInfoType]
    UNION_ANIMATION_INFO_TYPE_LOCK: _ClassVar[UnionAnimationInfoType]

class GameRankNotifyType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    GAME_RANK_NOTIFY_TYPE_MSG_TYPE_RANK_IN_OUT: _ClassVar[GameRankNotifyType]
    GAME_RANK_NOTIFY_TYPE_MSG_TYPE_RANK_CHANGE: _ClassVar[GameRankNotifyType]
    GAME_RANK_NOTIFY_TYPE_MSG_TYPE_ANCHOR_ENCOURAGE: _ClassVar[GameRankNotifyType]
    GAME_RANK_NOTIFY_TYPE_MSG_TYPE_UN_KNOW: _ClassVar[GameRankNotifyType]
RANK_TEXT_SCENE_UNKNOWN: RankTextScene
RANK_TEXT_SCENE_ONLINE_AUDIENCE_TOP_N_UPDATE_PUBLIC_SCREEN: RankTextScene
RANK_TEXT_SCENE_MID_PEAK_MOTIVATION_PUBLIC_SCREEN_TOP: RankTextScene
RANK_TEXT_SCENE_MID_PEAK_MOTIVATION_PUBLIC_SCREEN_ENTER: RankTextScene
RANK_TEXT_SCENE_TILE_REWARD_GUIDE: RankTextScene
ENTRANCE_GROUP_TYPE_DEFAULT: EntranceGroupType
ENTRANCE_GROUP_TYPE_GIFT: EntranceGroupType
ENTRANCE_GROUP_TYPE_E_COMMERCE: EntranceGroupType
ENTRANCE_GROUP_TYPE_GAME: EntranceGroupType
OP_TYPE_DEFAULT: OpType
OP_TYPE_ADD: OpType
OP_TYPE_REMOVE: OpType
OP_TYPE_RELOAD: OpType
OP_TYPE_BASIC_EFFECT: OpType
PROFIT_RANK_TYPE_TYPE_HOURLY_RANK: ProfitRankType
PROFIT_RANK_TYPE_TYPE_WEEKLY_RANK: ProfitRankType
PROFIT_RANK_TYPE_TYPE_HOURLY_STAR_RANK: ProfitRankType
PROFIT_RANK_TYPE_TYPE_WEEKLY_RISING_RANK_ACTIVITY: ProfitRankType
PROFIT_RANK_TYPE_TYPE_WEEKLY_RISING_RANK: ProfitRankType
PROFIT_RANK_TYPE_TYPE_WEEKLY_ROOKIE: ProfitRankType
PROFIT_RANK_TYPE_TYPE_E_COMMERCE_WEEKLY: ProfitRankType
PROFIT_RANK_TYPE_TYPE_E_COMMERCE_DAILY: ProfitRankType
PROFIT_RANK_TYPE_TYPE_DAILY_RANK: ProfitRankType
PROFIT_RANK_TYPE_TYPE_FIRST_GIFT_RANK: ProfitRankType
PROFIT_RANK_TYPE_TYPE_GAME_RANK: ProfitRankType
PROFIT_RANK_TYPE_TYPE_DAILY_GAME: ProfitRankType
PROFIT_RANK_TYPE_TYPE_HALL_OF_FAME_RANK: ProfitRankType
PROFIT_RANK_TYPE_TYPE_RANK_LEAGUE: ProfitRankType
PROFIT_RANK_TYPE_DAILY_ROOKIE: ProfitRankType
PROFIT_RANK_TYPE_TYPE_TEAM_RANK: ProfitRankType
PROFIT_RANK_TYPE_TYPE_CLASS_RANK: ProfitRankType
PROFIT_RANK_TYPE_TYPE_DAILY_GAME_PUBG: ProfitRankType
PROFIT_RANK_TYPE_TYPE_DAILY_GAME_MLBB: ProfitRankType
PROFIT_RANK_TYPE_TYPE_DAILY_GAME_FREE_FIRE: ProfitRankType
PROFIT_RANK_TYPE_TYPE_WEEKLY_GAME_SUBCATEGORY_ONE: ProfitRankType
PROFIT_RANK_TYPE_TYPE_WEEKLY_GAME_SUBCATEGORY_TWO: ProfitRankType
PROFIT_RANK_TYPE_TYPE_WEEKLY_GAME_SUBCATEGORY_THREE: ProfitRankType
PROFIT_RANK_TYPE_TYPE_WEEKLY_E_COMMERCE_COLLECTIBLES: ProfitRankType
PROFIT_RANK_TYPE_TYPE_WEEKLY_E_COMMERCE_BEAUTY_PERSONAL_CARE: ProfitRankType
PROFIT_RANK_TYPE_TYPE_WEEKLY_E_COMMERCE_WOMEN_WEAR_UNDERWEAR: ProfitRankType
PROFIT_RANK_TYPE_TYPE_CAMPAIGN_LEAGUEMATCH_RANK: ProfitRankType
UNION_ANIMATION_INFO_TYPE_NO_UNION_ANIMATION: UnionAnimationInfoType
UNION_ANIMATION_INFO_TYPE_LOOP: UnionAnimationInfoType
UNION_ANIMATION_INFO_TYPE_LOCK: UnionAnimationInfoType
GAME_RANK_NOTIFY_TYPE_MSG_TYPE_RANK_IN_OUT: GameRankNotifyType
GAME_RANK_NOTIFY_TYPE_MSG_TYPE_RANK_CHANGE: GameRankNotifyType
GAME_RANK_NOTIFY_TYPE_MSG_TYPE_ANCHOR_ENCOURAGE: GameRankNotifyType
GAME_RANK_NOTIFY_TYPE_MSG_TYPE_UN_KNOW: GameRankNotifyType

class WebcastRankTextMessage(_message.Message):
    __slots__ = ("common", "scene", "owner_idx_before_update", "owner_idx_after_update", "self_get_badge_msg", "other_get_badge_msg", "cur_user_id")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    OWNER_IDX_BEFORE_UPDATE_FIELD_NUMBER: _ClassVar[int]
    OWNER_IDX_AFTER_UPDATE_FIELD_NUMBER: _ClassVar[int]
    SELF_GET_BADGE_MSG_FIELD_NUMBER: _ClassVar[int]
    OTHER_GET_BADGE_MSG_FIELD_NUMBER: _ClassVar[int]
    CUR_USER_ID_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    scene: RankTextScene
    owner_idx_before_update: int
    owner_idx_after_update: int
    self_get_badge_msg: _text_pb2.Text
    other_get_badge_msg: _text_pb2.Text
    cur_user_id: int
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., scene: _Optional[_Union[RankTextScene, str]] = ..., owner_idx_before_update: _Optional[int] = ..., owner_idx_after_update: _Optional[int] = ..., self_get_badge_msg: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., other_get_badge_msg: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., cur_user_id: _Optional[int] = ...) -> None: ...

class WebcastRankUpdateMessage(_message.Message):
    __slots__ = ("common", "updates", "group_type", "op_type", "rank_priority", "tabs", "is_animation_loop_play", "animation_loop_for_off", "union_animation", "tab_info")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    UPDATES_FIELD_NUMBER: _ClassVar[int]
    GROUP_TYPE_FIELD_NUMBER: _ClassVar[int]
    OP_TYPE_FIELD_NUMBER: _ClassVar[int]
    RANK_PRIORITY_FIELD_NUMBER: _ClassVar[int]
    TABS_FIELD_NUMBER: _ClassVar[int]
    IS_ANIMATION_LOOP_PLAY_FIELD_NUMBER: _ClassVar[int]
    ANIMATION_LOOP_FOR_OFF_FIELD_NUMBER: _ClassVar[int]
    UNION_ANIMATION_FIELD_NUMBER: _ClassVar[int]
    TAB_INFO_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    updates: _containers.RepeatedCompositeFieldContainer[RankUpdate]
    group_type: EntranceGroupType
    op_type: OpType
    rank_priority: int
    tabs: _containers.RepeatedCompositeFieldContainer[RankTabInfo]
    is_animation_loop_play: bool
    animation_loop_for_off: bool
    union_animation: _containers.RepeatedCompositeFieldContainer[UnionAnimationInfo]
    tab_info: _containers.RepeatedCompositeFieldContainer[RankListTabInfo]
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., updates: _Optional[_Iterable[_Union[RankUpdate, _Mapping]]] = ..., group_type: _Optional[_Union[EntranceGroupType, str]] = ..., op_type: _Optional[_Union[OpType, str]] = ..., rank_priority: _Optional[int] = ..., tabs: _Optional[_Iterable[_Union[RankTabInfo, _Mapping]]] = ..., is_animation_loop_play: bool = ..., animation_loop_for_off: bool = ..., union_animation: _Optional[_Iterable[_Union[UnionAnimationInfo, _Mapping]]] = ..., tab_info: _Optional[_Iterable[_Union[RankListTabInfo, _Mapping]]] = ...) -> None: ...

class RankUpdate(_message.Message):
    __slots__ = ("rank_type", "own_rank", "default_content", "prompt", "show_entrance_animation", "countdown", "animation_info", "belong_type", "request_first_show_type", "supported_version", "owneronrank")
    RANK_TYPE_FIELD_NUMBER: _ClassVar[int]
    OWN_RANK_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    SHOW_ENTRANCE_ANIMATION_FIELD_NUMBER: _ClassVar[int]
    COUNTDOWN_FIELD_NUMBER: _ClassVar[int]
    ANIMATION_INFO_FIELD_NUMBER: _ClassVar[int]
    BELONG_TYPE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_FIRST_SHOW_TYPE_FIELD_NUMBER: _ClassVar[int]
    SUPPORTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    OWNERONRANK_FIELD_NUMBER: _ClassVar[int]
    rank_type: ProfitRankType
    own_rank: int
    default_content: _text_pb2.Text
    prompt: bytes
    show_entrance_animation: bool
    countdown: int
    animation_info: RankAnimationInfo
    belong_type: int
    request_first_show_type: ProfitRankType
    supported_version: int
    owneronrank: bool
    def __init__(self, rank_type: _Optional[_Union[ProfitRankType, str]] = ..., own_rank: _Optional[int] = ..., default_content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., prompt: _Optional[bytes] = ..., show_entrance_animation: bool = ..., countdown: _Optional[int] = ..., animation_info: _Optional[_Union[RankAnimationInfo, _Mapping]] = ..., belong_type: _Optional[int] = ..., request_first_show_type: _Optional[_Union[ProfitRankType, str]] = ..., supported_version: _Optional[int] = ..., owneronrank: bool = ...) -> None: ...

class RankAnimationInfo(_message.Message):
    __slots__ = ("type", "background_color_string", "content_text", "duration")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_COLOR_STRING_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TEXT_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    type: int
    background_color_string: str
    content_text: _text_pb2.Text
    duration: int
    def __init__(self, type: _Optional[int] = ..., background_color_string: _Optional[str] = ..., content_text: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., duration: _Optional[int] = ...) -> None: ...

class RankTabInfo(_message.Message):
    __slots__ = ("rank_type", "title", "title_text", "list_lynx_type")
    RANK_TYPE_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    TITLE_TEXT_FIELD_NUMBER: _ClassVar[int]
    LIST_LYNX_TYPE_FIELD_NUMBER: _ClassVar[int]
    rank_type: ProfitRankType
    title: str
    title_text: _text_pb2.Text
    list_lynx_type: int
    def __init__(self, rank_type: _Optional[_Union[ProfitRankType, str]] = ..., title: _Optional[str] = ..., title_text: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., list_lynx_type: _Optional[int] = ...) -> None: ...

class UnionAnimationInfo(_message.Message):
    __slots__ = ("union_type", "rank_type_array", "supported_version")
    UNION_TYPE_FIELD_NUMBER: _ClassVar[int]
    RANK_TYPE_ARRAY_FIELD_NUMBER: _ClassVar[int]
    SUPPORTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    union_type: UnionAnimationInfoType
    rank_type_array: _containers.RepeatedScalarFieldContainer[int]
    supported_version: int
    def __init__(self, union_type: _Optional[_Union[UnionAnimationInfoType, str]] = ..., rank_type_array: _Optional[_Iterable[int]] = ..., supported_version: _Optional[int] = ...) -> None: ...

class RankListTabInfo(_message.Message):
    __slots__ = ("tabs", "supported_version")
    TABS_FIELD_NUMBER: _ClassVar[int]
    SUPPORTED_VERSION_FIELD_NUMBER: _ClassVar[int]
    tabs: _containers.RepeatedCompositeFieldContainer[RankTabInfo]
    supported_version: int
    def __init__(self, tabs: _Optional[_Iterable[_Union[RankTabInfo, _Mapping]]] = ..., supported_version: _Optional[int] = ...) -> None: ...

class WebcastHourlyRankMessage(_message.Message):
    __slots__ = ("common", "data", "data2")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    DATA2_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    data: HourlyRankEntrance
    data2: int
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., data: _Optional[_Union[HourlyRankEntrance, _Mapping]] = ..., data2: _Optional[int] = ...) -> None: ...

class HourlyRankEntrance(_message.Message):
    __slots__ = ("show_entrance", "slides", "countdown", "default_content", "sprint_prompt", "rank_type", "anchor_on_list", "roll_duration", "block_message", "show_entrance_animation")
    SHOW_ENTRANCE_FIELD_NUMBER: _ClassVar[int]
    SLIDES_FIELD_NUMBER: _ClassVar[int]
    COUNTDOWN_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    SPRINT_PROMPT_FIELD_NUMBER: _ClassVar[int]
    RANK_TYPE_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ON_LIST_FIELD_NUMBER: _ClassVar[int]
    ROLL_DURATION_FIELD_NUMBER: _ClassVar[int]
    BLOCK_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    SHOW_ENTRANCE_ANIMATION_FIELD_NUMBER: _ClassVar[int]
    show_entrance: bool
    slides: _containers.RepeatedCompositeFieldContainer[HourlyRankSlidePage]
    countdown: int
    default_content: _text_pb2.Text
    sprint_prompt: HourlyRankSprintPrompt
    rank_type: int
    anchor_on_list: bool
    roll_duration: int
    block_message: bool
    show_entrance_animation: bool
    def __init__(self, show_entrance: bool = ..., slides: _Optional[_Iterable[_Union[HourlyRankSlidePage, _Mapping]]] = ..., countdown: _Optional[int] = ..., default_content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., sprint_prompt: _Optional[_Union[HourlyRankSprintPrompt, _Mapping]] = ..., rank_type: _Optional[int] = ..., anchor_on_list: bool = ..., roll_duration: _Optional[int] = ..., block_message: bool = ..., show_entrance_animation: bool = ...) -> None: ...

class HourlyRankSlidePage(_message.Message):
    __slots__ = ("duration", "content", "background_color", "scheme_link")
    DURATION_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_COLOR_FIELD_NUMBER: _ClassVar[int]
    SCHEME_LINK_FIELD_NUMBER: _ClassVar[int]
    duration: int
    content: _text_pb2.Text
    background_color: str
    scheme_link: str
    def __init__(self, duration: _Optional[int] = ..., content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., background_color: _Optional[str] = ..., scheme_link: _Optional[str] = ...) -> None: ...

class HourlyRankSprintPrompt(_message.Message):
    __slots__ = ("countdown", "duration", "content", "background_color", "gap_score", "owner_rank")
    COUNTDOWN_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_COLOR_FIELD_NUMBER: _ClassVar[int]
    GAP_SCORE_FIELD_NUMBER: _ClassVar[int]
    OWNER_RANK_FIELD_NUMBER: _ClassVar[int]
    countdown: int
    duration: int
    content: _text_pb2.Text
    background_color: str
    gap_score: int
    owner_rank: int
    def __init__(self, countdown: _Optional[int] = ..., duration: _Optional[int] = ..., content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., background_color: _Optional[str] = ..., gap_score: _Optional[int] = ..., owner_rank: _Optional[int] = ...) -> None: ...

class WebcastHourlyRankRewardMessage(_message.Message):
    __slots__ = ("common", "winners")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    WINNERS_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    winners: _containers.RepeatedCompositeFieldContainer[HourlyRankRewardInfo]
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., winners: _Optional[_Iterable[_Union[HourlyRankRewardInfo, _Mapping]]] = ...) -> None: ...

class HourlyRankRewardInfo(_message.Message):
    __slots__ = ("user_id", "asset_id", "notify", "avatar_border")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    ASSET_ID_FIELD_NUMBER: _ClassVar[int]
    NOTIFY_FIELD_NUMBER: _ClassVar[int]
    AVATAR_BORDER_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    asset_id: int
    notify: _notify_pb2.WebcastRoomNotifyMessage
    avatar_border: _membership_pb2.BorderInfo
    def __init__(self, user_id: _Optional[int] = ..., asset_id: _Optional[int] = ..., notify: _Optional[_Union[_notify_pb2.WebcastRoomNotifyMessage, _Mapping]] = ..., avatar_border: _Optional[_Union[_membership_pb2.BorderInfo, _Mapping]] = ...) -> None: ...

class WebcastWeeklyRankRewardMessage(_message.Message):
    __slots__ = ("user_id", "border_info", "common", "notify_message")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    BORDER_INFO_FIELD_NUMBER: _ClassVar[int]
    COMMON_FIELD_NUMBER: _ClassVar[int]
    NOTIFY_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    border_info: _membership_pb2.BorderInfo
    common: _message_pb2.CommonMessageData
    notify_message: _notify_pb2.WebcastRoomNotifyMessage
    def __init__(self, user_id: _Optional[int] = ..., border_info: _Optional[_Union[_membership_pb2.BorderInfo, _Mapping]] = ..., common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., notify_message: _Optional[_Union[_notify_pb2.WebcastRoomNotifyMessage, _Mapping]] = ...) -> None: ...

class WebcastGameRankNotifyMessage(_message.Message):
    __slots__ = ("common", "msg_type", "notify_text")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MSG_TYPE_FIELD_NUMBER: _ClassVar[int]
    NOTIFY_TEXT_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    msg_type: GameRankNotifyType
    notify_text: _text_pb2.Text
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., msg_type: _Optional[_Union[GameRankNotifyType, str]] = ..., notify_text: _Optional[_Union[_text_pb2.Text, _Mapping]] = ...) -> None: ...
