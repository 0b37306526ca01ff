from tiktok_live.proto import gift_pb2 as _gift_pb2
from tiktok_live.proto import image_pb2 as _image_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from tiktok_live.proto import user_pb2 as _user_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PollKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    POLL_KIND_NORMAL: _ClassVar[PollKind]
    POLL_KIND_GIFT: _ClassVar[PollKind]
    POLL_KIND_CUSTOMIZABLE: _ClassVar[PollKind]
    POLL_KIND_CUSTOMIZABLE_GIFT: _ClassVar[PollKind]
    POLL_KIND_QUICK_GIFT: _ClassVar[PollKind]
    POLL_KIND_EMOTE: _ClassVar[PollKind]

class PollEndType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    POLL_END_TYPE_POLL_END_BY_TIME: _ClassVar[PollEndType]
    POLL_END_TYPE_POLL_END_BY_OWNER: _ClassVar[PollEndType]
    POLL_END_TYPE_POLL_END_BY_OTHER: _ClassVar[PollEndType]
    POLL_END_TYPE_POLL_END_BY_ADMIN: _ClassVar[PollEndType]

class PollTemplateStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    POLL_TEMPLATE_STATUS_TO_BE_REVIEWED: _ClassVar[PollTemplateStatus]
    POLL_TEMPLATE_STATUS_UNDER_REVIEW: _ClassVar[PollTemplateStatus]
    POLL_TEMPLATE_STATUS_REVIEWED: _ClassVar[PollTemplateStatus]
    POLL_TEMPLATE_STATUS_REFUSED: _ClassVar[PollTemplateStatus]

class PollAppealStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    POLL_APPEAL_STATUS_UNKNOWN: _ClassVar[PollAppealStatus]
    POLL_APPEAL_STATUS_PASS: _ClassVar[PollAppealStatus]
    POLL_APPEAL_STATUS_FAIL: _ClassVar[PollAppealStatus]
POLL_KIND_NORMAL: PollKind
POLL_KIND_GIFT: PollKind
POLL_KIND_CUSTOMIZABLE: PollKind
POLL_KIND_CUSTOMIZABLE_GIFT: PollKind
POLL_KIND_QUICK_GIFT: PollKind
POLL_KIND_EMOTE: PollKind
POLL_END_TYPE_POLL_END_BY_TIME: PollEndType
POLL_END_TYPE_POLL_END_BY_OWNER: PollEndType
POLL_END_TYPE_POLL_END_BY_OTHER: PollEndType
POLL_END_TYPE_POLL_END_BY_ADMIN: PollEndType
POLL_TEMPLATE_STATUS_TO_BE_REVIEWED: PollTemplateStatus
POLL_TEMPLATE_STATUS_UNDER_REVIEW: PollTemplateStatus
POLL_TEMPLATE_STATUS_REVIEWED: PollTemplateStatus
POLL_TEMPLATE_STATUS_REFUSED: PollTemplateStatus
POLL_APPEAL_STATUS_UNKNOWN: PollAppealStatus
POLL_APPEAL_STATUS_PASS: PollAppealStatus
POLL_APPEAL_STATUS_FAIL: PollAppealStatus

class WebcastPollMessage(_message.Message):
    __slots__ = ("common", "message_type", "poll_id", "start_content", "end_content", "update_votes_content", "poll_kind", "poll_basic_info", "template_content")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    POLL_ID_FIELD_NUMBER: _ClassVar[int]
    START_CONTENT_FIELD_NUMBER: _ClassVar[int]
    END_CONTENT_FIELD_NUMBER: _ClassVar[int]
    UPDATE_VOTES_CONTENT_FIELD_NUMBER: _ClassVar[int]
    POLL_KIND_FIELD_NUMBER: _ClassVar[int]
    POLL_BASIC_INFO_FIELD_NUMBER: _ClassVar[int]
    TEMPLATE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    message_type: int
    poll_id: int
    start_content: PollStartContent
    end_content: PollEndContent
    update_votes_content: PollUpdateVotesContent
    poll_kind: PollKind
    poll_basic_info: PollBasicInfo
    template_content: TemplateContent
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., message_type: _Optional[int] = ..., poll_id: _Optional[int] = ..., start_content: _Optional[_Union[PollStartContent, _Mapping]] = ..., end_content: _Optional[_Union[PollEndContent, _Mapping]] = ..., update_votes_content: _Optional[_Union[PollUpdateVotesContent, _Mapping]] = ..., poll_kind: _Optional[_Union[PollKind, str]] = ..., poll_basic_info: _Optional[_Union[PollBasicInfo, _Mapping]] = ..., template_content: _Optional[_Union[TemplateContent, _Mapping]] = ...) -> None: ...

class PollStartContent(_message.Message):
    __slots__ = ("start_time", "end_time", "option_list", "title", "operator")
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    OPTION_LIST_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    start_time: int
    end_time: int
    option_list: _containers.RepeatedCompositeFieldContainer[PollOptionInfo]
    title: str
    operator: _user_pb2.User
    def __init__(self, start_time: _Optional[int] = ..., end_time: _Optional[int] = ..., option_list: _Optional[_Iterable[_Union[PollOptionInfo, _Mapping]]] = ..., title: _Optional[str] = ..., operator: _Optional[_Union[_user_pb2.User, _Mapping]] = ...) -> None: ...

class PollOptionInfo(_message.Message):
    __slots__ = ("votes", "display_content", "option_idx", "vote_user_list")
    VOTES_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    OPTION_IDX_FIELD_NUMBER: _ClassVar[int]
    VOTE_USER_LIST_FIELD_NUMBER: _ClassVar[int]
    votes: int
    display_content: str
    option_idx: int
    vote_user_list: _containers.RepeatedCompositeFieldContainer[VoteUser]
    def __init__(self, votes: _Optional[int] = ..., display_content: _Optional[str] = ..., option_idx: _Optional[int] = ..., vote_user_list: _Optional[_Iterable[_Union[VoteUser, _Mapping]]] = ...) -> None: ...

class VoteUser(_message.Message):
    __slots__ = ("user_id", "nick_name", "avatar_thumb", "vote_count")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    NICK_NAME_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    VOTE_COUNT_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    nick_name: str
    avatar_thumb: _image_pb2.ImageModel
    vote_count: int
    def __init__(self, user_id: _Optional[int] = ..., nick_name: _Optional[str] = ..., avatar_thumb: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., vote_count: _Optional[int] = ...) -> None: ...

class PollEndContent(_message.Message):
    __slots__ = ("end_type", "option_list", "operator")
    END_TYPE_FIELD_NUMBER: _ClassVar[int]
    OPTION_LIST_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    end_type: PollEndType
    option_list: _containers.RepeatedCompositeFieldContainer[PollOptionInfo]
    operator: _user_pb2.User
    def __init__(self, end_type: _Optional[_Union[PollEndType, str]] = ..., option_list: _Optional[_Iterable[_Union[PollOptionInfo, _Mapping]]] = ..., operator: _Optional[_Union[_user_pb2.User, _Mapping]] = ...) -> None: ...

class PollUpdateVotesContent(_message.Message):
    __slots__ = ("option_list",)
    OPTION_LIST_FIELD_NUMBER: _ClassVar[int]
    option_list: _containers.RepeatedCompositeFieldContainer[PollOptionInfo]
    def __init__(self, option_list: _Optional[_Iterable[_Union[PollOptionInfo, _Mapping]]] = ...) -> None: ...

class PollBasicInfo(_message.Message):
    __slots__ = ("poll_sponsor", "gift_id", "title", "is_suggested_question", "user_cnt", "gift", "poll_id_str", "suggested_question_key", "poll_duration", "time_remain", "poll_index", "template_id")
    POLL_SPONSOR_FIELD_NUMBER: _ClassVar[int]
    GIFT_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    IS_SUGGESTED_QUESTION_FIELD_NUMBER: _ClassVar[int]
    USER_CNT_FIELD_NUMBER: _ClassVar[int]
    GIFT_FIELD_NUMBER: _ClassVar[int]
    POLL_ID_STR_FIELD_NUMBER: _ClassVar[int]
    SUGGESTED_QUESTION_KEY_FIELD_NUMBER: _ClassVar[int]
    POLL_DURATION_FIELD_NUMBER: _ClassVar[int]
    TIME_REMAIN_FIELD_NUMBER: _ClassVar[int]
    POLL_INDEX_FIELD_NUMBER: _ClassVar[int]
    TEMPLATE_ID_FIELD_NUMBER: _ClassVar[int]
    poll_sponsor: str
    gift_id: int
    title: str
    is_suggested_question: bool
    user_cnt: int
    gift: _gift_pb2.Gift
    poll_id_str: str
    suggested_question_key: str
    poll_duration: int
    time_remain: int
    poll_index: int
    template_id: int
    def __init__(self, poll_sponsor: _Optional[str] = ..., gift_id: _Optional[int] = ..., title: _Optional[str] = ..., is_suggested_question: bool = ..., user_cnt: _Optional[int] = ..., gift: _Optional[_Union[_gift_pb2.Gift, _Mapping]] = ..., poll_id_str: _Optional[str] = ..., suggested_question_key: _Optional[str] = ..., poll_duration: _Optional[int] = ..., time_remain: _Optional[int] = ..., poll_index: _Optional[int] = ..., template_id: _Optional[int] = ...) -> None: ...

class TemplateContent(_message.Message):
    __slots__ = ("template_id", "template_id_str", "status", "poll_kind", "appeal_status", "violation_id_str")
    TEMPLATE_ID_FIELD_NUMBER: _ClassVar[int]
    TEMPLATE_ID_STR_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    POLL_KIND_FIELD_NUMBER: _ClassVar[int]
    APPEAL_STATUS_FIELD_NUMBER: _ClassVar[int]
    VIOLATION_ID_STR_FIELD_NUMBER: _ClassVar[int]
    template_id: int
    template_id_str: str
    status: PollTemplateStatus
    poll_kind: PollKind
    appeal_status: PollAppealStatus
    violation_id_str: str
    def __init__(self, template_id: _Optional[int] = ..., template_id_str: _Optional[str] = ..., status: _Optional[_Union[PollTemplateStatus, str]] = ..., poll_kind: _Optional[_Union[PollKind, str]] = ..., appeal_status: _Optional[_Union[PollAppealStatus, str]] = ..., violation_id_str: _Optional[str] = ...) -> None: ...
