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

class BattleCardMsgType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BATTLE_CARD_MSG_TYPE_UNKNOWN_CARD_ACTION: _ClassVar[BattleCardMsgType]
    BATTLE_CARD_MSG_TYPE_CARD_OBTAIN_GUIDE: _ClassVar[BattleCardMsgType]
    BATTLE_CARD_MSG_TYPE_USE_CRITICAL_STRIKE_CARD: _ClassVar[BattleCardMsgType]
    BATTLE_CARD_MSG_TYPE_USE_SMOKE_CARD: _ClassVar[BattleCardMsgType]
    BATTLE_CARD_MSG_TYPE_AWARD_CARD_NOTICE: _ClassVar[BattleCardMsgType]
    BATTLE_CARD_MSG_TYPE_USE_EXTRA_TIME_CARD: _ClassVar[BattleCardMsgType]
    BATTLE_CARD_MSG_TYPE_USE_SPECIAL_EFFECT_CARD: _ClassVar[BattleCardMsgType]
    BATTLE_CARD_MSG_TYPE_USE_POTION_CARD: _ClassVar[BattleCardMsgType]
    BATTLE_CARD_MSG_TYPE_USE_WAVE_CARD: _ClassVar[BattleCardMsgType]
    BATTLE_CARD_MSG_TYPE_SPECIAL_EFFECT_NOTICE: _ClassVar[BattleCardMsgType]
    BATTLE_CARD_MSG_TYPE_USE_TOP_2_CARD: _ClassVar[BattleCardMsgType]
    BATTLE_CARD_MSG_TYPE_USE_TOP_3_CARD: _ClassVar[BattleCardMsgType]
    BATTLE_CARD_MSG_TYPE_USE_VAULT_GLOVE_CARD: _ClassVar[BattleCardMsgType]
BATTLE_CARD_MSG_TYPE_UNKNOWN_CARD_ACTION: BattleCardMsgType
BATTLE_CARD_MSG_TYPE_CARD_OBTAIN_GUIDE: BattleCardMsgType
BATTLE_CARD_MSG_TYPE_USE_CRITICAL_STRIKE_CARD: BattleCardMsgType
BATTLE_CARD_MSG_TYPE_USE_SMOKE_CARD: BattleCardMsgType
BATTLE_CARD_MSG_TYPE_AWARD_CARD_NOTICE: BattleCardMsgType
BATTLE_CARD_MSG_TYPE_USE_EXTRA_TIME_CARD: BattleCardMsgType
BATTLE_CARD_MSG_TYPE_USE_SPECIAL_EFFECT_CARD: BattleCardMsgType
BATTLE_CARD_MSG_TYPE_USE_POTION_CARD: BattleCardMsgType
BATTLE_CARD_MSG_TYPE_USE_WAVE_CARD: BattleCardMsgType
BATTLE_CARD_MSG_TYPE_SPECIAL_EFFECT_NOTICE: BattleCardMsgType
BATTLE_CARD_MSG_TYPE_USE_TOP_2_CARD: BattleCardMsgType
BATTLE_CARD_MSG_TYPE_USE_TOP_3_CARD: BattleCardMsgType
BATTLE_CARD_MSG_TYPE_USE_VAULT_GLOVE_CARD: BattleCardMsgType

class WebcastLinkMicBattleItemCard(_message.Message):
    __slots__ = ("common", "battle_id", "msg_type", "card_obtain_guide", "use_critical_strike_card", "use_smoke_card", "award_card_notice", "use_extra_time_card", "use_special_effect_card", "use_potion_card", "use_wave_card", "special_effect_notice", "use_top2_card", "use_top3_card")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    BATTLE_ID_FIELD_NUMBER: _ClassVar[int]
    MSG_TYPE_FIELD_NUMBER: _ClassVar[int]
    CARD_OBTAIN_GUIDE_FIELD_NUMBER: _ClassVar[int]
    USE_CRITICAL_STRIKE_CARD_FIELD_NUMBER: _ClassVar[int]
    USE_SMOKE_CARD_FIELD_NUMBER: _ClassVar[int]
    AWARD_CARD_NOTICE_FIELD_NUMBER: _ClassVar[int]
    USE_EXTRA_TIME_CARD_FIELD_NUMBER: _ClassVar[int]
    USE_SPECIAL_EFFECT_CARD_FIELD_NUMBER: _ClassVar[int]
    USE_POTION_CARD_FIELD_NUMBER: _ClassVar[int]
    USE_WAVE_CARD_FIELD_NUMBER: _ClassVar[int]
    SPECIAL_EFFECT_NOTICE_FIELD_NUMBER: _ClassVar[int]
    USE_TOP2_CARD_FIELD_NUMBER: _ClassVar[int]
    USE_TOP3_CARD_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    battle_id: int
    msg_type: BattleCardMsgType
    card_obtain_guide: CardObtainGuide
    use_critical_strike_card: UseCriticalStrikeCard
    use_smoke_card: UseSmokeCard
    award_card_notice: AwardCardNotice
    use_extra_time_card: UseExtraTimeCard
    use_special_effect_card: UseSpecialEffectCard
    use_potion_card: UsePotionCard
    use_wave_card: UseWaveCard
    special_effect_notice: SpecialEffectNotice
    use_top2_card: UseTop2Card
    use_top3_card: UseTop3Card
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., battle_id: _Optional[int] = ..., msg_type: _Optional[_Union[BattleCardMsgType, str]] = ..., card_obtain_guide: _Optional[_Union[CardObtainGuide, _Mapping]] = ..., use_critical_strike_card: _Optional[_Union[UseCriticalStrikeCard, _Mapping]] = ..., use_smoke_card: _Optional[_Union[UseSmokeCard, _Mapping]] = ..., award_card_notice: _Optional[_Union[AwardCardNotice, _Mapping]] = ..., use_extra_time_card: _Optional[_Union[UseExtraTimeCard, _Mapping]] = ..., use_special_effect_card: _Optional[_Union[UseSpecialEffectCard, _Mapping]] = ..., use_potion_card: _Optional[_Union[UsePotionCard, _Mapping]] = ..., use_wave_card: _Optional[_Union[UseWaveCard, _Mapping]] = ..., special_effect_notice: _Optional[_Union[SpecialEffectNotice, _Mapping]] = ..., use_top2_card: _Optional[_Union[UseTop2Card, _Mapping]] = ..., use_top3_card: _Optional[_Union[UseTop3Card, _Mapping]] = ...) -> None: ...

class CardObtainGuide(_message.Message):
    __slots__ = ("not_in_use",)
    NOT_IN_USE_FIELD_NUMBER: _ClassVar[int]
    not_in_use: int
    def __init__(self, not_in_use: _Optional[int] = ...) -> None: ...

class UseCriticalStrikeCard(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    card_info: CriticalStrikeCardInfo
    anchor_id: int
    display_content: _text_pb2.Text
    def __init__(self, card_info: _Optional[_Union[CriticalStrikeCardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ...) -> None: ...

class CriticalStrikeCardInfo(_message.Message):
    __slots__ = ("card_name_key", "card_image", "send_time_sec", "send_user", "effect_last_duration", "critical_strike_rate_low", "critical_strike_rate_high", "multiple", "gift_name_key", "rule_url", "effect_time_sec", "to_anchor_id", "to_anchor_id_str")
    CARD_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    CARD_IMAGE_FIELD_NUMBER: _ClassVar[int]
    SEND_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_FIELD_NUMBER: _ClassVar[int]
    EFFECT_LAST_DURATION_FIELD_NUMBER: _ClassVar[int]
    CRITICAL_STRIKE_RATE_LOW_FIELD_NUMBER: _ClassVar[int]
    CRITICAL_STRIKE_RATE_HIGH_FIELD_NUMBER: _ClassVar[int]
    MULTIPLE_FIELD_NUMBER: _ClassVar[int]
    GIFT_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    RULE_URL_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_STR_FIELD_NUMBER: _ClassVar[int]
    card_name_key: str
    card_image: _image_pb2.ImageModel
    send_time_sec: int
    send_user: _battle_pb2.BattleUserInfo
    effect_last_duration: int
    critical_strike_rate_low: int
    critical_strike_rate_high: int
    multiple: int
    gift_name_key: str
    rule_url: str
    effect_time_sec: int
    to_anchor_id: int
    to_anchor_id_str: str
    def __init__(self, card_name_key: _Optional[str] = ..., card_image: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., send_time_sec: _Optional[int] = ..., send_user: _Optional[_Union[_battle_pb2.BattleUserInfo, _Mapping]] = ..., effect_last_duration: _Optional[int] = ..., critical_strike_rate_low: _Optional[int] = ..., critical_strike_rate_high: _Optional[int] = ..., multiple: _Optional[int] = ..., gift_name_key: _Optional[str] = ..., rule_url: _Optional[str] = ..., effect_time_sec: _Optional[int] = ..., to_anchor_id: _Optional[int] = ..., to_anchor_id_str: _Optional[str] = ...) -> None: ...

class UseSmokeCard(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    card_info: SmokeCardInfo
    anchor_id: int
    display_content: _text_pb2.Text
    def __init__(self, card_info: _Optional[_Union[SmokeCardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ...) -> None: ...

class SmokeCardInfo(_message.Message):
    __slots__ = ("card_name_key", "card_image", "send_time_sec", "send_user", "effect_last_duration", "rule_url", "effect_time_sec", "to_anchor_id", "to_anchor_id_str")
    CARD_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    CARD_IMAGE_FIELD_NUMBER: _ClassVar[int]
    SEND_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_FIELD_NUMBER: _ClassVar[int]
    EFFECT_LAST_DURATION_FIELD_NUMBER: _ClassVar[int]
    RULE_URL_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_STR_FIELD_NUMBER: _ClassVar[int]
    card_name_key: str
    card_image: _image_pb2.ImageModel
    send_time_sec: int
    send_user: _battle_pb2.BattleUserInfo
    effect_last_duration: int
    rule_url: str
    effect_time_sec: int
    to_anchor_id: int
    to_anchor_id_str: str
    def __init__(self, card_name_key: _Optional[str] = ..., card_image: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., send_time_sec: _Optional[int] = ..., send_user: _Optional[_Union[_battle_pb2.BattleUserInfo, _Mapping]] = ..., effect_last_duration: _Optional[int] = ..., rule_url: _Optional[str] = ..., effect_time_sec: _Optional[int] = ..., to_anchor_id: _Optional[int] = ..., to_anchor_id_str: _Optional[str] = ...) -> None: ...

class AwardCardNotice(_message.Message):
    __slots__ = ("display_content", "awarded_users")
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    AWARDED_USERS_FIELD_NUMBER: _ClassVar[int]
    display_content: _text_pb2.Text
    awarded_users: _containers.RepeatedCompositeFieldContainer[_battle_pb2.BattleUserInfo]
    def __init__(self, display_content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., awarded_users: _Optional[_Iterable[_Union[_battle_pb2.BattleUserInfo, _Mapping]]] = ...) -> None: ...

class UseExtraTimeCard(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    card_info: ExtraTimeCardInfo
    anchor_id: int
    display_content: _text_pb2.Text
    def __init__(self, card_info: _Optional[_Union[ExtraTimeCardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ...) -> None: ...

class ExtraTimeCardInfo(_message.Message):
    __slots__ = ("card_name_key", "card_image", "send_time_sec", "send_user", "effect_last_duration", "rule_url", "effect_time_sec", "to_anchor_id", "extra_duration_sec", "to_anchor_id_str")
    CARD_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    CARD_IMAGE_FIELD_NUMBER: _ClassVar[int]
    SEND_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_FIELD_NUMBER: _ClassVar[int]
    EFFECT_LAST_DURATION_FIELD_NUMBER: _ClassVar[int]
    RULE_URL_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    EXTRA_DURATION_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_STR_FIELD_NUMBER: _ClassVar[int]
    card_name_key: str
    card_image: _image_pb2.ImageModel
    send_time_sec: int
    send_user: _battle_pb2.BattleUserInfo
    effect_last_duration: int
    rule_url: str
    effect_time_sec: int
    to_anchor_id: int
    extra_duration_sec: int
    to_anchor_id_str: str
    def __init__(self, card_name_key: _Optional[str] = ..., card_image: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., send_time_sec: _Optional[int] = ..., send_user: _Optional[_Union[_battle_pb2.BattleUserInfo, _Mapping]] = ..., effect_last_duration: _Optional[int] = ..., rule_url: _Optional[str] = ..., effect_time_sec: _Optional[int] = ..., to_anchor_id: _Optional[int] = ..., extra_duration_sec: _Optional[int] = ..., to_anchor_id_str: _Optional[str] = ...) -> None: ...

class UseSpecialEffectCard(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content", "affected_anchor_pairs")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_ANCHOR_PAIRS_FIELD_NUMBER: _ClassVar[int]
    card_info: SpecialEffectCardInfo
    anchor_id: int
    display_content: _text_pb2.Text
    affected_anchor_pairs: _containers.RepeatedCompositeFieldContainer[AnchorPair]
    def __init__(self, card_info: _Optional[_Union[SpecialEffectCardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., affected_anchor_pairs: _Optional[_Iterable[_Union[AnchorPair, _Mapping]]] = ...) -> None: ...

class SpecialEffectCardInfo(_message.Message):
    __slots__ = ("card_name_key", "card_image", "send_time_sec", "send_user", "effect_last_duration", "rule_url", "effect_time_sec", "to_anchor_id", "to_anchor_id_str")
    CARD_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    CARD_IMAGE_FIELD_NUMBER: _ClassVar[int]
    SEND_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_FIELD_NUMBER: _ClassVar[int]
    EFFECT_LAST_DURATION_FIELD_NUMBER: _ClassVar[int]
    RULE_URL_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_STR_FIELD_NUMBER: _ClassVar[int]
    card_name_key: str
    card_image: _image_pb2.ImageModel
    send_time_sec: int
    send_user: _battle_pb2.BattleUserInfo
    effect_last_duration: int
    rule_url: str
    effect_time_sec: int
    to_anchor_id: int
    to_anchor_id_str: str
    def __init__(self, card_name_key: _Optional[str] = ..., card_image: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., send_time_sec: _Optional[int] = ..., send_user: _Optional[_Union[_battle_pb2.BattleUserInfo, _Mapping]] = ..., effect_last_duration: _Optional[int] = ..., rule_url: _Optional[str] = ..., effect_time_sec: _Optional[int] = ..., to_anchor_id: _Optional[int] = ..., to_anchor_id_str: _Optional[str] = ...) -> None: ...

class AnchorPair(_message.Message):
    __slots__ = ("source_anchor_id", "target_anchor_id")
    SOURCE_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    TARGET_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    source_anchor_id: int
    target_anchor_id: int
    def __init__(self, source_anchor_id: _Optional[int] = ..., target_anchor_id: _Optional[int] = ...) -> None: ...

class UsePotionCard(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    card_info: PotionCardInfo
    anchor_id: int
    display_content: _text_pb2.Text
    def __init__(self, card_info: _Optional[_Union[PotionCardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ...) -> None: ...

class PotionCardInfo(_message.Message):
    __slots__ = ("card_name_key", "card_image", "send_time_sec", "send_user", "effect_last_duration", "rule_url", "effect_time_sec", "to_anchor_id")
    CARD_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    CARD_IMAGE_FIELD_NUMBER: _ClassVar[int]
    SEND_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_FIELD_NUMBER: _ClassVar[int]
    EFFECT_LAST_DURATION_FIELD_NUMBER: _ClassVar[int]
    RULE_URL_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    card_name_key: str
    card_image: _image_pb2.ImageModel
    send_time_sec: int
    send_user: _battle_pb2.BattleUserInfo
    effect_last_duration: int
    rule_url: str
    effect_time_sec: int
    to_anchor_id: int
    def __init__(self, card_name_key: _Optional[str] = ..., card_image: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., send_time_sec: _Optional[int] = ..., send_user: _Optional[_Union[_battle_pb2.BattleUserInfo, _Mapping]] = ..., effect_last_duration: _Optional[int] = ..., rule_url: _Optional[str] = ..., effect_time_sec: _Optional[int] = ..., to_anchor_id: _Optional[int] = ...) -> None: ...

class UseWaveCard(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    card_info: WaveCardInfo
    anchor_id: int
    display_content: _text_pb2.Text
    def __init__(self, card_info: _Optional[_Union[WaveCardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ...) -> None: ...

class WaveCardInfo(_message.Message):
    __slots__ = ("card_name_key", "card_image", "send_time_sec", "send_user", "effect_last_duration", "rule_url", "effect_time_sec", "to_anchor_id")
    CARD_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    CARD_IMAGE_FIELD_NUMBER: _ClassVar[int]
    SEND_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_FIELD_NUMBER: _ClassVar[int]
    EFFECT_LAST_DURATION_FIELD_NUMBER: _ClassVar[int]
    RULE_URL_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    card_name_key: str
    card_image: _image_pb2.ImageModel
    send_time_sec: int
    send_user: _battle_pb2.BattleUserInfo
    effect_last_duration: int
    rule_url: str
    effect_time_sec: int
    to_anchor_id: int
    def __init__(self, card_name_key: _Optional[str] = ..., card_image: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., send_time_sec: _Optional[int] = ..., send_user: _Optional[_Union[_battle_pb2.BattleUserInfo, _Mapping]] = ..., effect_last_duration: _Optional[int] = ..., rule_url: _Optional[str] = ..., effect_time_sec: _Optional[int] = ..., to_anchor_id: _Optional[int] = ...) -> None: ...

class SpecialEffectNotice(_message.Message):
    __slots__ = ("score", "from_user_id", "to_anchor_id", "affected_anchor_pairs")
    SCORE_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    AFFECTED_ANCHOR_PAIRS_FIELD_NUMBER: _ClassVar[int]
    score: int
    from_user_id: int
    to_anchor_id: int
    affected_anchor_pairs: _containers.RepeatedCompositeFieldContainer[AnchorPair]
    def __init__(self, score: _Optional[int] = ..., from_user_id: _Optional[int] = ..., to_anchor_id: _Optional[int] = ..., affected_anchor_pairs: _Optional[_Iterable[_Union[AnchorPair, _Mapping]]] = ...) -> None: ...

class UseTop2Card(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    card_info: Top2CardInfo
    anchor_id: int
    display_content: _text_pb2.Text
    def __init__(self, card_info: _Optional[_Union[Top2CardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ...) -> None: ...

class Top2CardInfo(_message.Message):
    __slots__ = ("common",)
    COMMON_FIELD_NUMBER: _ClassVar[int]
    common: CommonCardInfo
    def __init__(self, common: _Optional[_Union[CommonCardInfo, _Mapping]] = ...) -> None: ...

class CommonCardInfo(_message.Message):
    __slots__ = ("card_name_key", "card_image", "send_time_sec", "send_user", "effect_last_duration", "rule_url", "effect_time_sec", "to_anchor_id", "to_anchor_id_str")
    CARD_NAME_KEY_FIELD_NUMBER: _ClassVar[int]
    CARD_IMAGE_FIELD_NUMBER: _ClassVar[int]
    SEND_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    SEND_USER_FIELD_NUMBER: _ClassVar[int]
    EFFECT_LAST_DURATION_FIELD_NUMBER: _ClassVar[int]
    RULE_URL_FIELD_NUMBER: _ClassVar[int]
    EFFECT_TIME_SEC_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    TO_ANCHOR_ID_STR_FIELD_NUMBER: _ClassVar[int]
    card_name_key: str
    card_image: _image_pb2.ImageModel
    send_time_sec: int
    send_user: _battle_pb2.BattleUserInfo
    effect_last_duration: int
    rule_url: str
    effect_time_sec: int
    to_anchor_id: int
    to_anchor_id_str: str
    def __init__(self, card_name_key: _Optional[str] = ..., card_image: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., send_time_sec: _Optional[int] = ..., send_user: _Optional[_Union[_battle_pb2.BattleUserInfo, _Mapping]] = ..., effect_last_duration: _Optional[int] = ..., rule_url: _Optional[str] = ..., effect_time_sec: _Optional[int] = ..., to_anchor_id: _Optional[int] = ..., to_anchor_id_str: _Optional[str] = ...) -> None: ...

class UseTop3Card(_message.Message):
    __slots__ = ("card_info", "anchor_id", "display_content")
    CARD_INFO_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    card_info: Top3CardInfo
    anchor_id: int
    display_content: _text_pb2.Text
    def __init__(self, card_info: _Optional[_Union[Top3CardInfo, _Mapping]] = ..., anchor_id: _Optional[int] = ..., display_content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ...) -> None: ...

class Top3CardInfo(_message.Message):
    __slots__ = ("common",)
    COMMON_FIELD_NUMBER: _ClassVar[int]
    common: CommonCardInfo
    def __init__(self, common: _Optional[_Union[CommonCardInfo, _Mapping]] = ...) -> None: ...
