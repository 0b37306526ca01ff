from tiktok_live.proto import chat_pb2 as _chat_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class WebcastQuestionDeleteMessage(_message.Message):
    __slots__ = ("common", "question_id", "user_id", "scene")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    QUESTION_ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    question_id: int
    user_id: int
    scene: int
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., question_id: _Optional[int] = ..., user_id: _Optional[int] = ..., scene: _Optional[int] = ...) -> None: ...

class WebcastQuestionSelectedMessage(_message.Message):
    __slots__ = ("common", "question")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    QUESTION_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    question: _chat_pb2.Question
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., question: _Optional[_Union[_chat_pb2.Question, _Mapping]] = ...) -> None: ...

class WebcastQuestionSlideDownMessage(_message.Message):
    __slots__ = ("common", "question_id")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    QUESTION_ID_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    question_id: int
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., question_id: _Optional[int] = ...) -> None: ...

class WebcastQuestionSwitchMessage(_message.Message):
    __slots__ = ("common", "on")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ON_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    on: bool
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., on: bool = ...) -> None: ...
