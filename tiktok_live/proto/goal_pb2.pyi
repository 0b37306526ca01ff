from tiktok_live.proto import badge_pb2 as _badge_pb2
from tiktok_live.proto import image_pb2 as _image_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class GoalMessageSource(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    GOAL_MESSAGE_SOURCE_UNKNOWN: _ClassVar[GoalMessageSource]
    GOAL_MESSAGE_SOURCE_COMMIT: _ClassVar[GoalMessageSource]
    GOAL_MESSAGE_SOURCE_PROGRESS_UPDATE: _ClassVar[GoalMessageSource]
    GOAL_MESSAGE_SOURCE_PIN: _ClassVar[GoalMessageSource]
    GOAL_MESSAGE_SOURCE_UNPIN: _ClassVar[GoalMessageSource]
    GOAL_MESSAGE_SOURCE_REVIEW_CALLBACK: _ClassVar[GoalMessageSource]
    GOAL_MESSAGE_SOURCE_SUSPEND: _ClassVar[GoalMessageSource]
    GOAL_MESSAGE_SOURCE_CHALLENGE_PROMPT: _ClassVar[GoalMessageSource]
GOAL_MESSAGE_SOURCE_UNKNOWN: GoalMessageSource
GOAL_MESSAGE_SOURCE_COMMIT: GoalMessageSource
GOAL_MESSAGE_SOURCE_PROGRESS_UPDATE: GoalMessageSource
GOAL_MESSAGE_SOURCE_PIN: GoalMessageSource
GOAL_MESSAGE_SOURCE_UNPIN: GoalMessageSource
GOAL_MESSAGE_SOURCE_REVIEW_CALLBACK: GoalMessageSource
GOAL_MESSAGE_SOURCE_SUSPEND: GoalMessageSource
GOAL_MESSAGE_SOURCE_CHALLENGE_PROMPT: GoalMessageSource

class WebcastGoalUpdateMessage(_message.Message):
    __slots__ = ("common", "indicator", "goal", "contributor_id", "contributor_avatar", "contributor_display_id", "contribute_subgoal", "contribute_count", "contribute_score", "gift_repeat_count", "contributor_id_str", "pin", "unpin", "pin_info", "update_source", "goal_extra")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    INDICATOR_FIELD_NUMBER: _ClassVar[int]
    GOAL_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTOR_ID_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTOR_AVATAR_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTOR_DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTE_SUBGOAL_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTE_COUNT_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTE_SCORE_FIELD_NUMBER: _ClassVar[int]
    GIFT_REPEAT_COUNT_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTOR_ID_STR_FIELD_NUMBER: _ClassVar[int]
    PIN_FIELD_NUMBER: _ClassVar[int]
    UNPIN_FIELD_NUMBER: _ClassVar[int]
    PIN_INFO_FIELD_NUMBER: _ClassVar[int]
    UPDATE_SOURCE_FIELD_NUMBER: _ClassVar[int]
    GOAL_EXTRA_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    indicator: LiveStreamGoalIndicator
    goal: LiveStreamGoal
    contributor_id: int
    contributor_avatar: _image_pb2.ImageModel
    contributor_display_id: str
    contribute_subgoal: LiveStreamSubGoal
    contribute_count: int
    contribute_score: int
    gift_repeat_count: int
    contributor_id_str: str
    pin: bool
    unpin: bool
    pin_info: GoalPinInfo
    update_source: GoalMessageSource
    goal_extra: str
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., indicator: _Optional[_Union[LiveStreamGoalIndicator, _Mapping]] = ..., goal: _Optional[_Union[LiveStreamGoal, _Mapping]] = ..., contributor_id: _Optional[int] = ..., contributor_avatar: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., contributor_display_id: _Optional[str] = ..., contribute_subgoal: _Optional[_Union[LiveStreamSubGoal, _Mapping]] = ..., contribute_count: _Optional[int] = ..., contribute_score: _Optional[int] = ..., gift_repeat_count: _Optional[int] = ..., contributor_id_str: _Optional[str] = ..., pin: bool = ..., unpin: bool = ..., pin_info: _Optional[_Union[GoalPinInfo, _Mapping]] = ..., update_source: _Optional[_Union[GoalMessageSource, str]] = ..., goal_extra: _Optional[str] = ...) -> None: ...

class LiveStreamGoalIndicator(_message.Message):
    __slots__ = ("key", "op")
    KEY_FIELD_NUMBER: _ClassVar[int]
    OP_FIELD_NUMBER: _ClassVar[int]
    key: str
    op: int
    def __init__(self, key: _Optional[str] = ..., op: _Optional[int] = ...) -> None: ...

class LiveStreamGoal(_message.Message):
    __slots__ = ("id", "type", "status", "sub_goals", "description", "audit_status", "cycle_type", "start_time", "expire_time", "real_finish_time", "contributors", "contributors_length", "id_str", "audit_description", "stats", "goal_extra_info", "mode", "audit_info", "challenge_type", "is_uneditable")
    ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    SUB_GOALS_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    AUDIT_STATUS_FIELD_NUMBER: _ClassVar[int]
    CYCLE_TYPE_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    REAL_FINISH_TIME_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTORS_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTORS_LENGTH_FIELD_NUMBER: _ClassVar[int]
    ID_STR_FIELD_NUMBER: _ClassVar[int]
    AUDIT_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    STATS_FIELD_NUMBER: _ClassVar[int]
    GOAL_EXTRA_INFO_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    AUDIT_INFO_FIELD_NUMBER: _ClassVar[int]
    CHALLENGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    IS_UNEDITABLE_FIELD_NUMBER: _ClassVar[int]
    id: int
    type: int
    status: int
    sub_goals: _containers.RepeatedCompositeFieldContainer[LiveStreamSubGoal]
    description: str
    audit_status: int
    cycle_type: int
    start_time: int
    expire_time: int
    real_finish_time: int
    contributors: _containers.RepeatedCompositeFieldContainer[LiveStreamGoalContributor]
    contributors_length: int
    id_str: str
    audit_description: str
    stats: GoalStats
    goal_extra_info: str
    mode: int
    audit_info: bytes
    challenge_type: str
    is_uneditable: bool
    def __init__(self, id: _Optional[int] = ..., type: _Optional[int] = ..., status: _Optional[int] = ..., sub_goals: _Optional[_Iterable[_Union[LiveStreamSubGoal, _Mapping]]] = ..., description: _Optional[str] = ..., audit_status: _Optional[int] = ..., cycle_type: _Optional[int] = ..., start_time: _Optional[int] = ..., expire_time: _Optional[int] = ..., real_finish_time: _Optional[int] = ..., contributors: _Optional[_Iterable[_Union[LiveStreamGoalContributor, _Mapping]]] = ..., contributors_length: _Optional[int] = ..., id_str: _Optional[str] = ..., audit_description: _Optional[str] = ..., stats: _Optional[_Union[GoalStats, _Mapping]] = ..., goal_extra_info: _Optional[str] = ..., mode: _Optional[int] = ..., audit_info: _Optional[bytes] = ..., challenge_type: _Optional[str] = ..., is_uneditable: bool = ...) -> None: ...

class LiveStreamSubGoal(_message.Message):
    __slots__ = ("type", "id", "progress", "target", "gift", "id_str", "pin_info", "source", "recommended_text", "recommended_header")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    GIFT_FIELD_NUMBER: _ClassVar[int]
    ID_STR_FIELD_NUMBER: _ClassVar[int]
    PIN_INFO_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    RECOMMENDED_TEXT_FIELD_NUMBER: _ClassVar[int]
    RECOMMENDED_HEADER_FIELD_NUMBER: _ClassVar[int]
    type: int
    id: int
    progress: int
    target: int
    gift: LiveStreamSubGoalGift
    id_str: str
    pin_info: SubGoalPinInfo
    source: int
    recommended_text: str
    recommended_header: str
    def __init__(self, type: _Optional[int] = ..., id: _Optional[int] = ..., progress: _Optional[int] = ..., target: _Optional[int] = ..., gift: _Optional[_Union[LiveStreamSubGoalGift, _Mapping]] = ..., id_str: _Optional[str] = ..., pin_info: _Optional[_Union[SubGoalPinInfo, _Mapping]] = ..., source: _Optional[int] = ..., recommended_text: _Optional[str] = ..., recommended_header: _Optional[str] = ...) -> None: ...

class LiveStreamSubGoalGift(_message.Message):
    __slots__ = ("name", "icon", "diamond_count", "type")
    NAME_FIELD_NUMBER: _ClassVar[int]
    ICON_FIELD_NUMBER: _ClassVar[int]
    DIAMOND_COUNT_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    name: str
    icon: _image_pb2.ImageModel
    diamond_count: int
    type: int
    def __init__(self, name: _Optional[str] = ..., icon: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., diamond_count: _Optional[int] = ..., type: _Optional[int] = ...) -> None: ...

class SubGoalPinInfo(_message.Message):
    __slots__ = ("pin_start_time", "pin_end_time", "pin_ready_time")
    PIN_START_TIME_FIELD_NUMBER: _ClassVar[int]
    PIN_END_TIME_FIELD_NUMBER: _ClassVar[int]
    PIN_READY_TIME_FIELD_NUMBER: _ClassVar[int]
    pin_start_time: int
    pin_end_time: int
    pin_ready_time: int
    def __init__(self, pin_start_time: _Optional[int] = ..., pin_end_time: _Optional[int] = ..., pin_ready_time: _Optional[int] = ...) -> None: ...

class LiveStreamGoalContributor(_message.Message):
    __slots__ = ("user_id", "avatar", "display_id", "score", "user_id_str", "in_room", "is_friend", "badge_list", "follow_by_owner", "is_fist_contribute", "sub_goal_contributions")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    AVATAR_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    USER_ID_STR_FIELD_NUMBER: _ClassVar[int]
    IN_ROOM_FIELD_NUMBER: _ClassVar[int]
    IS_FRIEND_FIELD_NUMBER: _ClassVar[int]
    BADGE_LIST_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_BY_OWNER_FIELD_NUMBER: _ClassVar[int]
    IS_FIST_CONTRIBUTE_FIELD_NUMBER: _ClassVar[int]
    SUB_GOAL_CONTRIBUTIONS_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    avatar: _image_pb2.ImageModel
    display_id: str
    score: int
    user_id_str: str
    in_room: bool
    is_friend: bool
    badge_list: _containers.RepeatedCompositeFieldContainer[_badge_pb2.BadgeStruct]
    follow_by_owner: bool
    is_fist_contribute: bool
    sub_goal_contributions: _containers.RepeatedCompositeFieldContainer[SubGoalContribution]
    def __init__(self, user_id: _Optional[int] = ..., avatar: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., display_id: _Optional[str] = ..., score: _Optional[int] = ..., user_id_str: _Optional[str] = ..., in_room: bool = ..., is_friend: bool = ..., badge_list: _Optional[_Iterable[_Union[_badge_pb2.BadgeStruct, _Mapping]]] = ..., follow_by_owner: bool = ..., is_fist_contribute: bool = ..., sub_goal_contributions: _Optional[_Iterable[_Union[SubGoalContribution, _Mapping]]] = ...) -> None: ...

class SubGoalContribution(_message.Message):
    __slots__ = ("id", "contribution_count")
    ID_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTION_COUNT_FIELD_NUMBER: _ClassVar[int]
    id: str
    contribution_count: int
    def __init__(self, id: _Optional[str] = ..., contribution_count: _Optional[int] = ...) -> None: ...

class GoalStats(_message.Message):
    __slots__ = ("total_coins", "total_contributor", "comparison", "total_new_fans")
    TOTAL_COINS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_CONTRIBUTOR_FIELD_NUMBER: _ClassVar[int]
    COMPARISON_FIELD_NUMBER: _ClassVar[int]
    TOTAL_NEW_FANS_FIELD_NUMBER: _ClassVar[int]
    total_coins: int
    total_contributor: int
    comparison: GoalComparison
    total_new_fans: int
    def __init__(self, total_coins: _Optional[int] = ..., total_contributor: _Optional[int] = ..., comparison: _Optional[_Union[GoalComparison, _Mapping]] = ..., total_new_fans: _Optional[int] = ...) -> None: ...

class GoalComparison(_message.Message):
    __slots__ = ("coins_incr", "contributor_incr")
    COINS_INCR_FIELD_NUMBER: _ClassVar[int]
    CONTRIBUTOR_INCR_FIELD_NUMBER: _ClassVar[int]
    coins_incr: int
    contributor_incr: int
    def __init__(self, coins_incr: _Optional[int] = ..., contributor_incr: _Optional[int] = ...) -> None: ...

class GoalPinInfo(_message.Message):
    __slots__ = ("pin", "unpin", "pin_end_time", "sub_goal_id", "sub_goal_id_str")
    PIN_FIELD_NUMBER: _ClassVar[int]
    UNPIN_FIELD_NUMBER: _ClassVar[int]
    PIN_END_TIME_FIELD_NUMBER: _ClassVar[int]
    SUB_GOAL_ID_FIELD_NUMBER: _ClassVar[int]
    SUB_GOAL_ID_STR_FIELD_NUMBER: _ClassVar[int]
    pin: bool
    unpin: bool
    pin_end_time: int
    sub_goal_id: int
    sub_goal_id_str: str
    def __init__(self, pin: bool = ..., unpin: bool = ..., pin_end_time: _Optional[int] = ..., sub_goal_id: _Optional[int] = ..., sub_goal_id_str: _Optional[str] = ...) -> None: ...
