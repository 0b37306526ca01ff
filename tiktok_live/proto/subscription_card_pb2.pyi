from tiktok_live.proto import image_pb2 as _image_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from tiktok_live.proto import subscription_pb2 as _subscription_pb2
from tiktok_live.proto import user_pb2 as _user_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SubPinActionType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SUB_PIN_ACTION_TYPE_UNKNOWN: _ClassVar[SubPinActionType]
    SUB_PIN_ACTION_TYPE_PIN: _ClassVar[SubPinActionType]
    SUB_PIN_ACTION_TYPE_UNPIN: _ClassVar[SubPinActionType]

class PinCardType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PIN_CARD_TYPE_UNKNOWN: _ClassVar[PinCardType]
    PIN_CARD_TYPE_CUSTOMIZED_BENEFIT: _ClassVar[PinCardType]
    PIN_CARD_TYPE_SUB_GOAL: _ClassVar[PinCardType]
    PIN_CARD_TYPE_UP_SELL_DM: _ClassVar[PinCardType]
    PIN_CARD_TYPE_UP_SELL_LEAD_SGEN: _ClassVar[PinCardType]
    PIN_CARD_TYPE_SMB_SUB_PLAN: _ClassVar[PinCardType]
    PIN_CARD_TYPE_SMB_COURSE: _ClassVar[PinCardType]
SUB_PIN_ACTION_TYPE_UNKNOWN: SubPinActionType
SUB_PIN_ACTION_TYPE_PIN: SubPinActionType
SUB_PIN_ACTION_TYPE_UNPIN: SubPinActionType
PIN_CARD_TYPE_UNKNOWN: PinCardType
PIN_CARD_TYPE_CUSTOMIZED_BENEFIT: PinCardType
PIN_CARD_TYPE_SUB_GOAL: PinCardType
PIN_CARD_TYPE_UP_SELL_DM: PinCardType
PIN_CARD_TYPE_UP_SELL_LEAD_SGEN: PinCardType
PIN_CARD_TYPE_SMB_SUB_PLAN: PinCardType
PIN_CARD_TYPE_SMB_COURSE: PinCardType

class WebcastSubPinEventMessage(_message.Message):
    __slots__ = ("common", "action_type", "card", "operator_user_id")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ACTION_TYPE_FIELD_NUMBER: _ClassVar[int]
    CARD_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_USER_ID_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    action_type: SubPinActionType
    card: SubPinCard
    operator_user_id: int
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., action_type: _Optional[_Union[SubPinActionType, str]] = ..., card: _Optional[_Union[SubPinCard, _Mapping]] = ..., operator_user_id: _Optional[int] = ...) -> None: ...

class SubPinCard(_message.Message):
    __slots__ = ("time_to_live", "title", "desc", "image", "type", "id", "template_id", "goal_pin_card", "action_schema", "last_pin_timestamp")
    TIME_TO_LIVE_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    DESC_FIELD_NUMBER: _ClassVar[int]
    IMAGE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    TEMPLATE_ID_FIELD_NUMBER: _ClassVar[int]
    GOAL_PIN_CARD_FIELD_NUMBER: _ClassVar[int]
    ACTION_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    LAST_PIN_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    time_to_live: int
    title: bytes
    desc: bytes
    image: _image_pb2.ImageModel
    type: PinCardType
    id: int
    template_id: int
    goal_pin_card: SubGoalPinCard
    action_schema: str
    last_pin_timestamp: int
    def __init__(self, time_to_live: _Optional[int] = ..., title: _Optional[bytes] = ..., desc: _Optional[bytes] = ..., image: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., type: _Optional[_Union[PinCardType, str]] = ..., id: _Optional[int] = ..., template_id: _Optional[int] = ..., goal_pin_card: _Optional[_Union[SubGoalPinCard, _Mapping]] = ..., action_schema: _Optional[str] = ..., last_pin_timestamp: _Optional[int] = ...) -> None: ...

class SubGoalPinCard(_message.Message):
    __slots__ = ("goal_id", "time_to_live", "desc", "target", "progress")
    GOAL_ID_FIELD_NUMBER: _ClassVar[int]
    TIME_TO_LIVE_FIELD_NUMBER: _ClassVar[int]
    DESC_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    goal_id: int
    time_to_live: int
    desc: SubPinCardText
    target: int
    progress: int
    def __init__(self, goal_id: _Optional[int] = ..., time_to_live: _Optional[int] = ..., desc: _Optional[_Union[SubPinCardText, _Mapping]] = ..., target: _Optional[int] = ..., progress: _Optional[int] = ...) -> None: ...

class SubPinCardText(_message.Message):
    __slots__ = ("type", "content")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    type: int
    content: str
    def __init__(self, type: _Optional[int] = ..., content: _Optional[str] = ...) -> None: ...

class WebcastSubscriptionNotifyMessage(_message.Message):
    __slots__ = ("common", "user", "exhibition_type")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    EXHIBITION_TYPE_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    user: _user_pb2.User
    exhibition_type: _subscription_pb2.ExhibitionType
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., user: _Optional[_Union[_user_pb2.User, _Mapping]] = ..., exhibition_type: _Optional[_Union[_subscription_pb2.ExhibitionType, str]] = ...) -> None: ...
