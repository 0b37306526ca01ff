from tiktok_live.proto import battle_pb2 as _battle_pb2
from tiktok_live.proto import image_pb2 as _image_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from tiktok_live.proto import text_pb2 as _text_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BattleTaskMessageType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BATTLE_TASK_MESSAGE_TYPE_START: _ClassVar[BattleTaskMessageType]
    BATTLE_TASK_MESSAGE_TYPE_TASK_UPDATE: _ClassVar[BattleTaskMessageType]
    BATTLE_TASK_MESSAGE_TYPE_TASK_SETTLE: _ClassVar[BattleTaskMessageType]
    BATTLE_TASK_MESSAGE_TYPE_REWARD_SETTLE: _ClassVar[BattleTaskMessageType]

class BattleTaskSettleResult(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BATTLE_TASK_SETTLE_RESULT_SUCCEED: _ClassVar[BattleTaskSettleResult]
    BATTLE_TASK_SETTLE_RESULT_FAILED: _ClassVar[BattleTaskSettleResult]
    BATTLE_TASK_SETTLE_RESULT_BOTH_SUCCEED: _ClassVar[BattleTaskSettleResult]

class BattleRewardStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BATTLE_REWARD_STATUS_REWARD_STATUS_SUCCEED: _ClassVar[BattleRewardStatus]
    BATTLE_REWARD_STATUS_REWARD_STATUS_FAILED: _ClassVar[BattleRewardStatus]

class PunishFinishReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PUNISH_FINISH_REASON_TIME_UP: _ClassVar[PunishFinishReason]
    PUNISH_FINISH_REASON_CUT_SHORT: _ClassVar[PunishFinishReason]
BATTLE_TASK_MESSAGE_TYPE_START: BattleTaskMessageType
BATTLE_TASK_MESSAGE_TYPE_TASK_UPDATE: BattleTaskMessageType
BATTLE_TASK_MESSAGE_TYPE_TASK_SETTLE: BattleTaskMessageType
BATTLE_TASK_MESSAGE_TYPE_REWARD_SETTLE: BattleTaskMessageType
BATTLE_TASK_SETTLE_RESULT_SUCCEED: BattleTaskSettleResult
BATTLE_TASK_SETTLE_RESULT_FAILED: BattleTaskSettleResult
BATTLE_TASK_SETTLE_RESULT_BOTH_SUCCEED: BattleTaskSettleResult
BATTLE_REWARD_STATUS_REWARD_STATUS_SUCCEED: BattleRewardStatus
BATTLE_REWARD_STATUS_REWARD_STATUS_FAILED: BattleRewardStatus
PUNISH_FINISH_REASON_TIME_UP: PunishFinishReason
PUNISH_FINISH_REASON_CUT_SHORT: PunishFinishReason

class WebcastLinkmicBattleTaskMessage(_message.Message):
    __slots__ = ("common", "task_message_type", "start", "task_update", "task_settle", "reward", "battle_id")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    TASK_MESSAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    TASK_UPDATE_FIELD_NUMBER: _ClassVar[int]
    TASK_SETTLE_FIELD_NUMBER: _ClassVar[int]
    REWARD_FIELD_NUMBER: _ClassVar[int]
    BATTLE_ID_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    task_message_type: BattleTaskMessageType
    start: BattleTaskStart
    task_update: BattleTaskUpdate
    task_settle: BattleTaskSettle
    reward: BattleRewardSettle
    battle_id: int
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., task_message_type: _Optional[_Union[BattleTaskMessageType, str]] = ..., start: _Optional[_Union[BattleTaskStart, _Mapping]] = ..., task_update: _Optional[_Union[BattleTaskUpdate, _Mapping]] = ..., task_settle: _Optional[_Union[BattleTaskSettle, _Mapping]] = ..., reward: _Optional[_Union[BattleRewardSettle, _Mapping]] = ..., battle_id: _Optional[int] = ...) -> None: ...

class BattleTaskStart(_message.Message):
    __slots__ = ("battle_bonus_config",)
    BATTLE_BONUS_CONFIG_FIELD_NUMBER: _ClassVar[int]
    battle_bonus_config: BattleBonusConfig
    def __init__(self, battle_bonus_config: _Optional[_Union[BattleBonusConfig, _Mapping]] = ...) -> None: ...

class BattleBonusConfig(_message.Message):
    __slots__ = ("preview_start_time", "preview_config", "target_config", "reward_config", "gift_amount_guide", "preview_start_timestamp", "preview_click_action_schema_url")
    class GiftAmountGuideEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: BattleTaskGiftAmountGuide
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[BattleTaskGiftAmountGuide, _Mapping]] = ...) -> None: ...
    PREVIEW_START_TIME_FIELD_NUMBER: _ClassVar[int]
    PREVIEW_CONFIG_FIELD_NUMBER: _ClassVar[int]
    TARGET_CONFIG_FIELD_NUMBER: _ClassVar[int]
    REWARD_CONFIG_FIELD_NUMBER: _ClassVar[int]
    GIFT_AMOUNT_GUIDE_FIELD_NUMBER: _ClassVar[int]
    PREVIEW_START_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    PREVIEW_CLICK_ACTION_SCHEMA_URL_FIELD_NUMBER: _ClassVar[int]
    preview_start_time: int
    preview_config: _containers.RepeatedCompositeFieldContainer[PreviewPeriod]
    target_config: TaskPeriodConfig
    reward_config: RewardPeriodConfig
    gift_amount_guide: _containers.MessageMap[int, BattleTaskGiftAmountGuide]
    preview_start_timestamp: int
    preview_click_action_schema_url: str
    def __init__(self, preview_start_time: _Optional[int] = ..., preview_config: _Optional[_Iterable[_Union[PreviewPeriod, _Mapping]]] = ..., target_config: _Optional[_Union[TaskPeriodConfig, _Mapping]] = ..., reward_config: _Optional[_Union[RewardPeriodConfig, _Mapping]] = ..., gift_amount_guide: _Optional[_Mapping[int, BattleTaskGiftAmountGuide]] = ..., preview_start_timestamp: _Optional[int] = ..., preview_click_action_schema_url: _Optional[str] = ...) -> None: ...

class PreviewPeriod(_message.Message):
    __slots__ = ("duration", "prompt", "icon_image")
    DURATION_FIELD_NUMBER: _ClassVar[int]
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    ICON_IMAGE_FIELD_NUMBER: _ClassVar[int]
    duration: int
    prompt: BattlePrompt
    icon_image: _image_pb2.ImageModel
    def __init__(self, duration: _Optional[int] = ..., prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ..., icon_image: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ...) -> None: ...

class BattlePrompt(_message.Message):
    __slots__ = ("prompt_key", "elems")
    PROMPT_KEY_FIELD_NUMBER: _ClassVar[int]
    ELEMS_FIELD_NUMBER: _ClassVar[int]
    prompt_key: str
    elems: _containers.RepeatedCompositeFieldContainer[BattlePromptElem]
    def __init__(self, prompt_key: _Optional[str] = ..., elems: _Optional[_Iterable[_Union[BattlePromptElem, _Mapping]]] = ...) -> None: ...

class BattlePromptElem(_message.Message):
    __slots__ = ("prompt_field", "value")
    PROMPT_FIELD_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    prompt_field: str
    value: str
    def __init__(self, prompt_field: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...

class TaskPeriodConfig(_message.Message):
    __slots__ = ("target_start_time", "duration", "target_start_timestamp", "click_action", "click_prompt", "prompt_type", "static_prompt", "progress_target", "target_type", "icon_image", "click_action_schema_url")
    TARGET_START_TIME_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    TARGET_START_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    CLICK_ACTION_FIELD_NUMBER: _ClassVar[int]
    CLICK_PROMPT_FIELD_NUMBER: _ClassVar[int]
    PROMPT_TYPE_FIELD_NUMBER: _ClassVar[int]
    STATIC_PROMPT_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_TARGET_FIELD_NUMBER: _ClassVar[int]
    TARGET_TYPE_FIELD_NUMBER: _ClassVar[int]
    ICON_IMAGE_FIELD_NUMBER: _ClassVar[int]
    CLICK_ACTION_SCHEMA_URL_FIELD_NUMBER: _ClassVar[int]
    target_start_time: int
    duration: int
    target_start_timestamp: int
    click_action: int
    click_prompt: BattlePrompt
    prompt_type: int
    static_prompt: BattlePrompt
    progress_target: int
    target_type: int
    icon_image: _image_pb2.ImageModel
    click_action_schema_url: str
    def __init__(self, target_start_time: _Optional[int] = ..., duration: _Optional[int] = ..., target_start_timestamp: _Optional[int] = ..., click_action: _Optional[int] = ..., click_prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ..., prompt_type: _Optional[int] = ..., static_prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ..., progress_target: _Optional[int] = ..., target_type: _Optional[int] = ..., icon_image: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., click_action_schema_url: _Optional[str] = ...) -> None: ...

class RewardPeriodConfig(_message.Message):
    __slots__ = ("reward_start_time", "duration", "reward_multiple", "reward_start_timestamp", "reward_prepare_prompt", "rewarding_prompt", "click_prompt")
    REWARD_START_TIME_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    REWARD_MULTIPLE_FIELD_NUMBER: _ClassVar[int]
    REWARD_START_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    REWARD_PREPARE_PROMPT_FIELD_NUMBER: _ClassVar[int]
    REWARDING_PROMPT_FIELD_NUMBER: _ClassVar[int]
    CLICK_PROMPT_FIELD_NUMBER: _ClassVar[int]
    reward_start_time: int
    duration: int
    reward_multiple: int
    reward_start_timestamp: int
    reward_prepare_prompt: BattlePrompt
    rewarding_prompt: BattlePrompt
    click_prompt: BattlePrompt
    def __init__(self, reward_start_time: _Optional[int] = ..., duration: _Optional[int] = ..., reward_multiple: _Optional[int] = ..., reward_start_timestamp: _Optional[int] = ..., reward_prepare_prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ..., rewarding_prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ..., click_prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ...) -> None: ...

class BattleTaskGiftAmountGuide(_message.Message):
    __slots__ = ("guide_prompt", "prompt_type", "disappear_duration", "icon_image", "gift_image", "recommend_gift_id", "recommend_gift_count", "guide_content")
    GUIDE_PROMPT_FIELD_NUMBER: _ClassVar[int]
    PROMPT_TYPE_FIELD_NUMBER: _ClassVar[int]
    DISAPPEAR_DURATION_FIELD_NUMBER: _ClassVar[int]
    ICON_IMAGE_FIELD_NUMBER: _ClassVar[int]
    GIFT_IMAGE_FIELD_NUMBER: _ClassVar[int]
    RECOMMEND_GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    RECOMMEND_GIFT_COUNT_FIELD_NUMBER: _ClassVar[int]
    GUIDE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    guide_prompt: BattlePrompt
    prompt_type: int
    disappear_duration: int
    icon_image: _image_pb2.ImageModel
    gift_image: _image_pb2.ImageModel
    recommend_gift_id: int
    recommend_gift_count: int
    guide_content: _text_pb2.Text
    def __init__(self, guide_prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ..., prompt_type: _Optional[int] = ..., disappear_duration: _Optional[int] = ..., icon_image: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., gift_image: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., recommend_gift_id: _Optional[int] = ..., recommend_gift_count: _Optional[int] = ..., guide_content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ...) -> None: ...

class BattleTaskUpdate(_message.Message):
    __slots__ = ("progress", "from_user_id", "prompt_key", "log_id")
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    PROMPT_KEY_FIELD_NUMBER: _ClassVar[int]
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    progress: int
    from_user_id: int
    prompt_key: str
    log_id: str
    def __init__(self, progress: _Optional[int] = ..., from_user_id: _Optional[int] = ..., prompt_key: _Optional[str] = ..., log_id: _Optional[str] = ...) -> None: ...

class BattleTaskSettle(_message.Message):
    __slots__ = ("result", "reward_start_time", "reward_start_timestamp")
    RESULT_FIELD_NUMBER: _ClassVar[int]
    REWARD_START_TIME_FIELD_NUMBER: _ClassVar[int]
    REWARD_START_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    result: BattleTaskSettleResult
    reward_start_time: int
    reward_start_timestamp: int
    def __init__(self, result: _Optional[_Union[BattleTaskSettleResult, str]] = ..., reward_start_time: _Optional[int] = ..., reward_start_timestamp: _Optional[int] = ...) -> None: ...

class BattleRewardSettle(_message.Message):
    __slots__ = ("prompt", "status")
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    prompt: BattlePrompt
    status: BattleRewardStatus
    def __init__(self, prompt: _Optional[_Union[BattlePrompt, _Mapping]] = ..., status: _Optional[_Union[BattleRewardStatus, str]] = ...) -> None: ...

class WebcastLinkMicBattlePunishFinish(_message.Message):
    __slots__ = ("common", "channel_id", "op_uid", "reason", "battle_id", "battle_settings")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    OP_UID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    BATTLE_ID_FIELD_NUMBER: _ClassVar[int]
    BATTLE_SETTINGS_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    channel_id: int
    op_uid: int
    reason: PunishFinishReason
    battle_id: int
    battle_settings: _battle_pb2.BattleSetting
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., channel_id: _Optional[int] = ..., op_uid: _Optional[int] = ..., reason: _Optional[_Union[PunishFinishReason, str]] = ..., battle_id: _Optional[int] = ..., battle_settings: _Optional[_Union[_battle_pb2.BattleSetting, _Mapping]] = ...) -> None: ...
