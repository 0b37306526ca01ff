from tiktok_live.proto import chat_pb2 as _chat_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from tiktok_live.proto import room_pb2 as _room_pb2
from tiktok_live.proto import text_pb2 as _text_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class WebcastImDeleteMessage(_message.Message):
    __slots__ = ("common", "delete_msg_ids", "delete_user_ids")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    DELETE_MSG_IDS_FIELD_NUMBER: _ClassVar[int]
    DELETE_USER_IDS_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    delete_msg_ids: _containers.RepeatedScalarFieldContainer[int]
    delete_user_ids: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., delete_msg_ids: _Optional[_Iterable[int]] = ..., delete_user_ids: _Optional[_Iterable[int]] = ...) -> None: ...

class WebcastPerceptionMessage(_message.Message):
    __slots__ = ("common", "dialog", "punish_info", "end_time", "show_violation_warning", "toast", "float_style", "float_text", "sheet", "float_icon_type")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    DIALOG_FIELD_NUMBER: _ClassVar[int]
    PUNISH_INFO_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    SHOW_VIOLATION_WARNING_FIELD_NUMBER: _ClassVar[int]
    TOAST_FIELD_NUMBER: _ClassVar[int]
    FLOAT_STYLE_FIELD_NUMBER: _ClassVar[int]
    FLOAT_TEXT_FIELD_NUMBER: _ClassVar[int]
    SHEET_FIELD_NUMBER: _ClassVar[int]
    FLOAT_ICON_TYPE_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    dialog: _room_pb2.PerceptionDialogInfo
    punish_info: _room_pb2.PunishEventInfo
    end_time: int
    show_violation_warning: bool
    toast: _text_pb2.Text
    float_style: int
    float_text: _text_pb2.Text
    sheet: PerceptionSheetInfo
    float_icon_type: _room_pb2.PerceptionDialogIconType
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., dialog: _Optional[_Union[_room_pb2.PerceptionDialogInfo, _Mapping]] = ..., punish_info: _Optional[_Union[_room_pb2.PunishEventInfo, _Mapping]] = ..., end_time: _Optional[int] = ..., show_violation_warning: bool = ..., toast: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., float_style: _Optional[int] = ..., float_text: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., sheet: _Optional[_Union[PerceptionSheetInfo, _Mapping]] = ..., float_icon_type: _Optional[_Union[_room_pb2.PerceptionDialogIconType, str]] = ...) -> None: ...

class PerceptionSheetInfo(_message.Message):
    __slots__ = ("icon_type", "title", "sub_title", "reason_title", "reason_info", "not_allowed_title", "not_allowed_text", "default_action_text", "scene", "target_user_id", "target_room_id", "count_down_time")
    ICON_TYPE_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    SUB_TITLE_FIELD_NUMBER: _ClassVar[int]
    REASON_TITLE_FIELD_NUMBER: _ClassVar[int]
    REASON_INFO_FIELD_NUMBER: _ClassVar[int]
    NOT_ALLOWED_TITLE_FIELD_NUMBER: _ClassVar[int]
    NOT_ALLOWED_TEXT_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_ACTION_TEXT_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    TARGET_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TARGET_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    COUNT_DOWN_TIME_FIELD_NUMBER: _ClassVar[int]
    icon_type: _room_pb2.PerceptionDialogIconType
    title: _text_pb2.Text
    sub_title: _text_pb2.Text
    reason_title: _text_pb2.Text
    reason_info: _text_pb2.Text
    not_allowed_title: _text_pb2.Text
    not_allowed_text: _text_pb2.Text
    default_action_text: _text_pb2.Text
    scene: int
    target_user_id: int
    target_room_id: int
    count_down_time: int
    def __init__(self, icon_type: _Optional[_Union[_room_pb2.PerceptionDialogIconType, str]] = ..., title: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., sub_title: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., reason_title: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., reason_info: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., not_allowed_title: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., not_allowed_text: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., default_action_text: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., scene: _Optional[int] = ..., target_user_id: _Optional[int] = ..., target_room_id: _Optional[int] = ..., count_down_time: _Optional[int] = ...) -> None: ...

class WebcastRoomVerifyMessage(_message.Message):
    __slots__ = ("common", "action", "content", "notice_type", "close_room")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    NOTICE_TYPE_FIELD_NUMBER: _ClassVar[int]
    CLOSE_ROOM_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    action: int
    content: str
    notice_type: int
    close_room: bool
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., action: _Optional[int] = ..., content: _Optional[str] = ..., notice_type: _Optional[int] = ..., close_room: bool = ...) -> None: ...

class WebcastAccessControlMessage(_message.Message):
    __slots__ = ("common", "captcha")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CAPTCHA_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    captcha: AccessControlCaptcha
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., captcha: _Optional[_Union[AccessControlCaptcha, _Mapping]] = ...) -> None: ...

class AccessControlCaptcha(_message.Message):
    __slots__ = ("captcha_record_id", "room_id", "verify_duration_in_sec")
    CAPTCHA_RECORD_ID_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    VERIFY_DURATION_IN_SEC_FIELD_NUMBER: _ClassVar[int]
    captcha_record_id: int
    room_id: int
    verify_duration_in_sec: int
    def __init__(self, captcha_record_id: _Optional[int] = ..., room_id: _Optional[int] = ..., verify_duration_in_sec: _Optional[int] = ...) -> None: ...

class WebcastAccessRecallMessage(_message.Message):
    __slots__ = ("common", "status", "duration", "end_time", "scene", "notice", "content", "punish_info")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    DURATION_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    NOTICE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    PUNISH_INFO_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    status: int
    duration: int
    end_time: int
    scene: str
    notice: _text_pb2.Text
    content: _text_pb2.Text
    punish_info: _room_pb2.PunishEventInfo
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., status: _Optional[int] = ..., duration: _Optional[int] = ..., end_time: _Optional[int] = ..., scene: _Optional[str] = ..., notice: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., punish_info: _Optional[_Union[_room_pb2.PunishEventInfo, _Mapping]] = ...) -> None: ...

class WebcastAlertBoxAuditResultMessage(_message.Message):
    __slots__ = ("common", "user_id", "image_list", "text_list", "scene", "audio_list")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    IMAGE_LIST_FIELD_NUMBER: _ClassVar[int]
    TEXT_LIST_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    AUDIO_LIST_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    user_id: int
    image_list: _containers.RepeatedCompositeFieldContainer[AlertImage]
    text_list: _containers.RepeatedCompositeFieldContainer[AlertText]
    scene: str
    audio_list: _containers.RepeatedCompositeFieldContainer[AlertAudio]
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., user_id: _Optional[int] = ..., image_list: _Optional[_Iterable[_Union[AlertImage, _Mapping]]] = ..., text_list: _Optional[_Iterable[_Union[AlertText, _Mapping]]] = ..., scene: _Optional[str] = ..., audio_list: _Optional[_Iterable[_Union[AlertAudio, _Mapping]]] = ...) -> None: ...

class AlertImage(_message.Message):
    __slots__ = ("id", "alert_type", "tos_url", "audit_status")
    ID_FIELD_NUMBER: _ClassVar[int]
    ALERT_TYPE_FIELD_NUMBER: _ClassVar[int]
    TOS_URL_FIELD_NUMBER: _ClassVar[int]
    AUDIT_STATUS_FIELD_NUMBER: _ClassVar[int]
    id: int
    alert_type: int
    tos_url: str
    audit_status: _chat_pb2.AuditStatus
    def __init__(self, id: _Optional[int] = ..., alert_type: _Optional[int] = ..., tos_url: _Optional[str] = ..., audit_status: _Optional[_Union[_chat_pb2.AuditStatus, str]] = ...) -> None: ...

class AlertText(_message.Message):
    __slots__ = ("id", "alert_type", "text", "audit_status")
    ID_FIELD_NUMBER: _ClassVar[int]
    ALERT_TYPE_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    AUDIT_STATUS_FIELD_NUMBER: _ClassVar[int]
    id: int
    alert_type: int
    text: str
    audit_status: _chat_pb2.AuditStatus
    def __init__(self, id: _Optional[int] = ..., alert_type: _Optional[int] = ..., text: _Optional[str] = ..., audit_status: _Optional[_Union[_chat_pb2.AuditStatus, str]] = ...) -> None: ...

class AlertAudio(_message.Message):
    __slots__ = ("id", "alert_type", "tos_url", "audit_status")
    ID_FIELD_NUMBER: _ClassVar[int]
    ALERT_TYPE_FIELD_NUMBER: _ClassVar[int]
    TOS_URL_FIELD_NUMBER: _ClassVar[int]
    AUDIT_STATUS_FIELD_NUMBER: _ClassVar[int]
    id: int
    alert_type: int
    tos_url: str
    audit_status: _chat_pb2.AuditStatus
    def __init__(self, id: _Optional[int] = ..., alert_type: _Optional[int] = ..., tos_url: _Optional[str] = ..., audit_status: _Optional[_Union[_chat_pb2.AuditStatus, str]] = ...) -> None: ...

class WebcastUnauthorizedMemberMessage(_message.Message):
    __slots__ = ("common", "action", "nick_name_prefix", "nick_name", "enter_text", "public_area_common")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    NICK_NAME_PREFIX_FIELD_NUMBER: _ClassVar[int]
    NICK_NAME_FIELD_NUMBER: _ClassVar[int]
    ENTER_TEXT_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_COMMON_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    action: int
    nick_name_prefix: _text_pb2.Text
    nick_name: str
    enter_text: _text_pb2.Text
    public_area_common: _message_pb2.PublicAreaMessageCommon
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., action: _Optional[int] = ..., nick_name_prefix: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., nick_name: _Optional[str] = ..., enter_text: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., public_area_common: _Optional[_Union[_message_pb2.PublicAreaMessageCommon, _Mapping]] = ...) -> None: ...
