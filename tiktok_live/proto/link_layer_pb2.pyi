from tiktok_live.proto import image_pb2 as _image_pb2
from tiktok_live.proto import link_pb2 as _link_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class LinkLayerMessageType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LINK_LAYER_MESSAGE_TYPE_LINKER_UNKNOWN: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_CREATE: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_INVITE: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_APPLY: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_PERMIT: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_REPLY: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_KICK_OUT: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_CANCEL_APPLY: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_CANCEL_INVITE: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_LEAVE: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_FINISH: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_LIST_CHANGE: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_JOIN_DIRECT: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_JOIN_GROUP: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_PERMIT_GROUP: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_CANCEL_GROUP: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_LEAVE_GROUP: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_P2P_GROUP_CHANGE: _ClassVar[LinkLayerMessageType]
    LINK_LAYER_MESSAGE_TYPE_LINKER_GROUP_CHANGE: _ClassVar[LinkLayerMessageType]

class Scene(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SCENE_UNKNOWN: _ClassVar[Scene]
    SCENE_CO_HOST: _ClassVar[Scene]
    SCENE_MULTI_LIVE: _ClassVar[Scene]

class AgreeStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    AGREE_STATUS_AGREE_UNKNOWN: _ClassVar[AgreeStatus]
    AGREE_STATUS_AGREE: _ClassVar[AgreeStatus]
    AGREE_STATUS_REJECT: _ClassVar[AgreeStatus]

class PosIdentityType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    POS_IDENTITY_TYPE_IDENTITY_EMPTY_SLOT: _ClassVar[PosIdentityType]
    POS_IDENTITY_TYPE_IDENTITY_RTC_USER_ID: _ClassVar[PosIdentityType]
    POS_IDENTITY_TYPE_IDENTITY_RTC_STREAM_ID: _ClassVar[PosIdentityType]
    POS_IDENTITY_TYPE_IDENTITY_LIVE_USER_ID: _ClassVar[PosIdentityType]

class JoinType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JOIN_TYPE_UNKNOWN: _ClassVar[JoinType]
    JOIN_TYPE_CHANNEL_APPLY: _ClassVar[JoinType]
    JOIN_TYPE_CHANNEL_INVITE: _ClassVar[JoinType]
    JOIN_TYPE_GROUP_APPLY: _ClassVar[JoinType]
    JOIN_TYPE_GROUP_APPLY_FOLLOW: _ClassVar[JoinType]
    JOIN_TYPE_GROUP_INVITE: _ClassVar[JoinType]
    JOIN_TYPE_GROUP_INVITE_FOLLOW: _ClassVar[JoinType]
    JOIN_TYPE_GROUP_OWNER_JOIN: _ClassVar[JoinType]

class GroupStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    GROUP_STATUS_UNKNOWN: _ClassVar[GroupStatus]
    GROUP_STATUS_WAITING: _ClassVar[GroupStatus]
    GROUP_STATUS_LINKED: _ClassVar[GroupStatus]

class StateType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATE_TYPE_STATE_INVALID: _ClassVar[StateType]
    STATE_TYPE_STATE_LAYOUT: _ClassVar[StateType]
    STATE_TYPE_STATE_ONLINE_USER_STATE: _ClassVar[StateType]
    STATE_TYPE_STATE_AUDIO_MUTE: _ClassVar[StateType]
    STATE_TYPE_STATE_VIDEO_MUTE: _ClassVar[StateType]
    STATE_TYPE_STATE_RTC_CONNECTION: _ClassVar[StateType]
    STATE_TYPE_STATE_NETWORK: _ClassVar[StateType]
    STATE_TYPE_STATE_BACKGROUND_IMAGE: _ClassVar[StateType]
    STATE_TYPE_STATE_SCREEN_ORIENTATION: _ClassVar[StateType]
    STATE_TYPE_STATE_AVATAR_ID: _ClassVar[StateType]
    STATE_TYPE_STATE_AUDIO_MUTE_CHANNELS: _ClassVar[StateType]
    STATE_TYPE_STATE_REQ_BATCH_CHANGE: _ClassVar[StateType]

class OnlineUserState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ONLINE_USER_STATE_STATE_UNDEFINED: _ClassVar[OnlineUserState]
    ONLINE_USER_STATE_STATE_NORMAL: _ClassVar[OnlineUserState]
    ONLINE_USER_STATE_STATE_PAUSED: _ClassVar[OnlineUserState]

class MediaState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MEDIA_STATE_MEDIA_UNDEFINED: _ClassVar[MediaState]
    MEDIA_STATE_MEDIA_NORMAL: _ClassVar[MediaState]
    MEDIA_STATE_MEDIA_MUTED: _ClassVar[MediaState]
    MEDIA_STATE_MEDIA_UN_MUTE_OCCUPIED: _ClassVar[MediaState]
    MEDIA_STATE_MEDIA_MUTED_OCCUPIED: _ClassVar[MediaState]

class RtcConnectionState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RTC_CONNECTION_STATE_STATE_RTC_UNDEFINED: _ClassVar[RtcConnectionState]
    RTC_CONNECTION_STATE_STATE_RTC_NORMAL: _ClassVar[RtcConnectionState]
    RTC_CONNECTION_STATE_STATE_RTC_DISCONNECT: _ClassVar[RtcConnectionState]

class NetworkState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    NETWORK_STATE_STATE_NETWORK_UNDEFINED: _ClassVar[NetworkState]
    NETWORK_STATE_STATE_NETWORK_EXCELLENT: _ClassVar[NetworkState]
    NETWORK_STATE_STATE_NETWORK_GOOD: _ClassVar[NetworkState]
    NETWORK_STATE_STATE_NETWORK_POOR: _ClassVar[NetworkState]
    NETWORK_STATE_STATE_NETWORK_BAD: _ClassVar[NetworkState]
    NETWORK_STATE_STATE_NETWORK_VBAD: _ClassVar[NetworkState]
    NETWORK_STATE_STATE_NETWORK_DOWN: _ClassVar[NetworkState]
LINK_LAYER_MESSAGE_TYPE_LINKER_UNKNOWN: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_CREATE: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_INVITE: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_APPLY: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_PERMIT: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_REPLY: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_KICK_OUT: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_CANCEL_APPLY: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_CANCEL_INVITE: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_LEAVE: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_FINISH: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_LIST_CHANGE: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_JOIN_DIRECT: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_JOIN_GROUP: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_PERMIT_GROUP: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_CANCEL_GROUP: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_LEAVE_GROUP: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_P2P_GROUP_CHANGE: LinkLayerMessageType
LINK_LAYER_MESSAGE_TYPE_LINKER_GROUP_CHANGE: LinkLayerMessageType
SCENE_UNKNOWN: Scene
SCENE_CO_HOST: Scene
SCENE_MULTI_LIVE: Scene
AGREE_STATUS_AGREE_UNKNOWN: AgreeStatus
AGREE_STATUS_AGREE: AgreeStatus
AGREE_STATUS_REJECT: AgreeStatus
POS_IDENTITY_TYPE_IDENTITY_EMPTY_SLOT: PosIdentityType
POS_IDENTITY_TYPE_IDENTITY_RTC_USER_ID: PosIdentityType
POS_IDENTITY_TYPE_IDENTITY_RTC_STREAM_ID: PosIdentityType
POS_IDENTITY_TYPE_IDENTITY_LIVE_USER_ID: PosIdentityType
JOIN_TYPE_UNKNOWN: JoinType
JOIN_TYPE_CHANNEL_APPLY: JoinType
JOIN_TYPE_CHANNEL_INVITE: JoinType
JOIN_TYPE_GROUP_APPLY: JoinType
JOIN_TYPE_GROUP_APPLY_FOLLOW: JoinType
JOIN_TYPE_GROUP_INVITE: JoinType
JOIN_TYPE_GROUP_INVITE_FOLLOW: JoinType
JOIN_TYPE_GROUP_OWNER_JOIN: JoinType
GROUP_STATUS_UNKNOWN: GroupStatus
GROUP_STATUS_WAITING: GroupStatus
GROUP_STATUS_LINKED: GroupStatus
STATE_TYPE_STATE_INVALID: StateType
STATE_TYPE_STATE_LAYOUT: StateType
STATE_TYPE_STATE_ONLINE_USER_STATE: StateType
STATE_TYPE_STATE_AUDIO_MUTE: StateType
STATE_TYPE_STATE_VIDEO_MUTE: StateType
STATE_TYPE_STATE_RTC_CONNECTION: StateType
STATE_TYPE_STATE_NETWORK: StateType
STATE_TYPE_STATE_BACKGROUND_IMAGE: StateType
STATE_TYPE_STATE_SCREEN_ORIENTATION: StateType
STATE_TYPE_STATE_AVATAR_ID: StateType
STATE_TYPE_STATE_AUDIO_MUTE_CHANNELS: StateType
STATE_TYPE_STATE_REQ_BATCH_CHANGE: StateType
ONLINE_USER_STATE_STATE_UNDEFINED: OnlineUserState
ONLINE_USER_STATE_STATE_NORMAL: OnlineUserState
ONLINE_USER_STATE_STATE_PAUSED: OnlineUserState
MEDIA_STATE_MEDIA_UNDEFINED: MediaState
MEDIA_STATE_MEDIA_NORMAL: MediaState
MEDIA_STATE_MEDIA_MUTED: MediaState
MEDIA_STATE_MEDIA_UN_MUTE_OCCUPIED: MediaState
MEDIA_STATE_MEDIA_MUTED_OCCUPIED: MediaState
RTC_CONNECTION_STATE_STATE_RTC_UNDEFINED: RtcConnectionState
RTC_CONNECTION_STATE_STATE_RTC_NORMAL: RtcConnectionState
RTC_CONNECTION_STATE_STATE_RTC_DISCONNECT: RtcConnectionState
NETWORK_STATE_STATE_NETWORK_UNDEFINED: NetworkState
NETWORK_STATE_STATE_NETWORK_EXCELLENT: NetworkState
NETWORK_STATE_STATE_NETWORK_GOOD: NetworkState
NETWORK_STATE_STATE_NETWORK_POOR: NetworkState
NETWORK_STATE_STATE_NETWORK_BAD: NetworkState
NETWORK_STATE_STATE_NETWORK_VBAD: NetworkState
NETWORK_STATE_STATE_NETWORK_DOWN: NetworkState

class WebcastLinkLayerMessage(_message.Message):
    __slots__ = ("common", "message_type", "channel_id", "scene", "source", "centerized_idc", "rtc_room_id", "create_channel_content", "list_change_content", "invite_content", "apply_content", "permit_apply_content", "reply_invite_content", "kick_out_content", "cancel_apply_content", "cancel_invite_content", "leave_content", "finish_content", "join_direct_content", "join_group_content", "permit_group_content", "cancel_group_content", "leave_group_content", "p2p_group_change_content", "group_change_content", "business_content")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    CENTERIZED_IDC_FIELD_NUMBER: _ClassVar[int]
    RTC_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    CREATE_CHANNEL_CONTENT_FIELD_NUMBER: _ClassVar[int]
    LIST_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    INVITE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    APPLY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    PERMIT_APPLY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    REPLY_INVITE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    KICK_OUT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    CANCEL_APPLY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    CANCEL_INVITE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    LEAVE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    FINISH_CONTENT_FIELD_NUMBER: _ClassVar[int]
    JOIN_DIRECT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    JOIN_GROUP_CONTENT_FIELD_NUMBER: _ClassVar[int]
    PERMIT_GROUP_CONTENT_FIELD_NUMBER: _ClassVar[int]
    CANCEL_GROUP_CONTENT_FIELD_NUMBER: _ClassVar[int]
    LEAVE_GROUP_CONTENT_FIELD_NUMBER: _ClassVar[int]
    P2P_GROUP_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    GROUP_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    BUSINESS_CONTENT_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    message_type: LinkLayerMessageType
    channel_id: int
    scene: Scene
    source: str
    centerized_idc: str
    rtc_room_id: int
    create_channel_content: CreateChannelContent
    list_change_content: LinkListChangeContent
    invite_content: InviteContent
    apply_content: ApplyContent
    permit_apply_content: PermitApplyContent
    reply_invite_content: ReplyInviteContent
    kick_out_content: KickOutContent
    cancel_apply_content: CancelApplyContent
    cancel_invite_content: CancelInviteContent
    leave_content: LeaveContent
    finish_content: FinishChannelContent
    join_direct_content: JoinDirectContent
    join_group_content: JoinGroupContent
    permit_group_content: PermitJoinGroupContent
    cancel_group_content: CancelJoinGroupContent
    leave_group_content: LeaveJoinGroupContent
    p2p_group_change_content: P2PGroupChangeContent
    group_change_content: GroupChangeContent
    business_content: BusinessContent
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., message_type: _Optional[_Union[LinkLayerMessageType, str]] = ..., channel_id: _Optional[int] = ..., scene: _Optional[_Union[Scene, str]] = ..., source: _Optional[str] = ..., centerized_idc: _Optional[str] = ..., rtc_room_id: _Optional[int] = ..., create_channel_content: _Optional[_Union[CreateChannelContent, _Mapping]] = ..., list_change_content: _Optional[_Union[LinkListChangeContent, _Mapping]] = ..., invite_content: _Optional[_Union[InviteContent, _Mapping]] = ..., apply_content: _Optional[_Union[ApplyContent, _Mapping]] = ..., permit_apply_content: _Optional[_Union[PermitApplyContent, _Mapping]] = ..., reply_invite_content: _Optional[_Union[ReplyInviteContent, _Mapping]] = ..., kick_out_content: _Optional[_Union[KickOutContent, _Mapping]] = ..., cancel_apply_content: _Optional[_Union[CancelApplyContent, _Mapping]] = ..., cancel_invite_content: _Optional[_Union[CancelInviteContent, _Mapping]] = ..., leave_content: _Optional[_Union[LeaveContent, _Mapping]] = ..., finish_content: _Optional[_Union[FinishChannelContent, _Mapping]] = ..., join_direct_content: _Optional[_Union[JoinDirectContent, _Mapping]] = ..., join_group_content: _Optional[_Union[JoinGroupContent, _Mapping]] = ..., permit_group_content: _Optional[_Union[PermitJoinGroupContent, _Mapping]] = ..., cancel_group_content: _Optional[_Union[CancelJoinGroupContent, _Mapping]] = ..., leave_group_content: _Optional[_Union[LeaveJoinGroupContent, _Mapping]] = ..., p2p_group_change_content: _Optional[_Union[P2PGroupChangeContent, _Mapping]] = ..., group_change_content: _Optional[_Union[GroupChangeContent, _Mapping]] = ..., business_content: _Optional[_Union[BusinessContent, _Mapping]] = ...) -> None: ...

class CreateChannelContent(_message.Message):
    __slots__ = ("owner", "owner_link_mic_id")
    OWNER_FIELD_NUMBER: _ClassVar[int]
    OWNER_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    owner: Player
    owner_link_mic_id: str
    def __init__(self, owner: _Optional[_Union[Player, _Mapping]] = ..., owner_link_mic_id: _Optional[str] = ...) -> None: ...

class Player(_message.Message):
    __slots__ = ("room_id", "user_id")
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    room_id: int
    user_id: int
    def __init__(self, room_id: _Optional[int] = ..., user_id: _Optional[int] = ...) -> None: ...

class LinkListChangeContent(_message.Message):
    __slots__ = ("type", "list", "linked_user_ui_positions", "content_pos")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    LIST_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    CONTENT_POS_FIELD_NUMBER: _ClassVar[int]
    type: int
    list: AllListUser
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    content_pos: _containers.RepeatedScalarFieldContainer[bytes]
    def __init__(self, type: _Optional[int] = ..., list: _Optional[_Union[AllListUser, _Mapping]] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ..., content_pos: _Optional[_Iterable[bytes]] = ...) -> None: ...

class AllListUser(_message.Message):
    __slots__ = ("linked_list", "applied_list", "invited_list", "ready_list")
    LINKED_LIST_FIELD_NUMBER: _ClassVar[int]
    APPLIED_LIST_FIELD_NUMBER: _ClassVar[int]
    INVITED_LIST_FIELD_NUMBER: _ClassVar[int]
    READY_LIST_FIELD_NUMBER: _ClassVar[int]
    linked_list: _containers.RepeatedCompositeFieldContainer[LinkLayerListUser]
    applied_list: _containers.RepeatedCompositeFieldContainer[LinkLayerListUser]
    invited_list: _containers.RepeatedCompositeFieldContainer[LinkLayerListUser]
    ready_list: _containers.RepeatedCompositeFieldContainer[LinkLayerListUser]
    def __init__(self, linked_list: _Optional[_Iterable[_Union[LinkLayerListUser, _Mapping]]] = ..., applied_list: _Optional[_Iterable[_Union[LinkLayerListUser, _Mapping]]] = ..., invited_list: _Optional[_Iterable[_Union[LinkLayerListUser, _Mapping]]] = ..., ready_list: _Optional[_Iterable[_Union[LinkLayerListUser, _Mapping]]] = ...) -> None: ...

class LinkLayerListUser(_message.Message):
    __slots__ = ("user", "linkmic_id", "pos", "linked_time_nano", "app_version")
    USER_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_FIELD_NUMBER: _ClassVar[int]
    POS_FIELD_NUMBER: _ClassVar[int]
    LINKED_TIME_NANO_FIELD_NUMBER: _ClassVar[int]
    APP_VERSION_FIELD_NUMBER: _ClassVar[int]
    user: Player
    linkmic_id: str
    pos: MicPositionData
    linked_time_nano: int
    app_version: str
    def __init__(self, user: _Optional[_Union[Player, _Mapping]] = ..., linkmic_id: _Optional[str] = ..., pos: _Optional[_Union[MicPositionData, _Mapping]] = ..., linked_time_nano: _Optional[int] = ..., app_version: _Optional[str] = ...) -> None: ...

class MicPositionData(_message.Message):
    __slots__ = ("type", "link")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    LINK_FIELD_NUMBER: _ClassVar[int]
    type: int
    link: LinkPosition
    def __init__(self, type: _Optional[int] = ..., link: _Optional[_Union[LinkPosition, _Mapping]] = ...) -> None: ...

class LinkPosition(_message.Message):
    __slots__ = ("position", "opt")
    POSITION_FIELD_NUMBER: _ClassVar[int]
    OPT_FIELD_NUMBER: _ClassVar[int]
    position: int
    opt: int
    def __init__(self, position: _Optional[int] = ..., opt: _Optional[int] = ...) -> None: ...

class InviteContent(_message.Message):
    __slots__ = ("invitor", "invitee_rtc_ext_info", "invitor_link_mic_id", "invitee_link_mic_id", "is_owner", "pos", "dsl", "invitee", "operator")
    INVITOR_FIELD_NUMBER: _ClassVar[int]
    INVITEE_RTC_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    INVITOR_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    INVITEE_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    IS_OWNER_FIELD_NUMBER: _ClassVar[int]
    POS_FIELD_NUMBER: _ClassVar[int]
    DSL_FIELD_NUMBER: _ClassVar[int]
    INVITEE_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    invitor: Player
    invitee_rtc_ext_info: bytes
    invitor_link_mic_id: str
    invitee_link_mic_id: str
    is_owner: bool
    pos: MicPositionData
    dsl: bytes
    invitee: Player
    operator: Player
    def __init__(self, invitor: _Optional[_Union[Player, _Mapping]] = ..., invitee_rtc_ext_info: _Optional[bytes] = ..., invitor_link_mic_id: _Optional[str] = ..., invitee_link_mic_id: _Optional[str] = ..., is_owner: bool = ..., pos: _Optional[_Union[MicPositionData, _Mapping]] = ..., dsl: _Optional[bytes] = ..., invitee: _Optional[_Union[Player, _Mapping]] = ..., operator: _Optional[_Union[Player, _Mapping]] = ...) -> None: ...

class ApplyContent(_message.Message):
    __slots__ = ("applier", "applier_link_mic_id")
    APPLIER_FIELD_NUMBER: _ClassVar[int]
    APPLIER_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    applier: Player
    applier_link_mic_id: str
    def __init__(self, applier: _Optional[_Union[Player, _Mapping]] = ..., applier_link_mic_id: _Optional[str] = ...) -> None: ...

class PermitApplyContent(_message.Message):
    __slots__ = ("permiter", "permiter_link_mic_id", "applier_pos", "reply_status", "dsl", "applier", "operator", "applier_link_mic_id", "linked_user_ui_positions", "applier_rtc_token", "ui_pos")
    PERMITER_FIELD_NUMBER: _ClassVar[int]
    PERMITER_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    APPLIER_POS_FIELD_NUMBER: _ClassVar[int]
    REPLY_STATUS_FIELD_NUMBER: _ClassVar[int]
    DSL_FIELD_NUMBER: _ClassVar[int]
    APPLIER_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    APPLIER_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    APPLIER_RTC_TOKEN_FIELD_NUMBER: _ClassVar[int]
    UI_POS_FIELD_NUMBER: _ClassVar[int]
    permiter: Player
    permiter_link_mic_id: str
    applier_pos: MicPositionData
    reply_status: AgreeStatus
    dsl: bytes
    applier: Player
    operator: Player
    applier_link_mic_id: str
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    applier_rtc_token: str
    ui_pos: _containers.RepeatedCompositeFieldContainer[PosIdentity]
    def __init__(self, permiter: _Optional[_Union[Player, _Mapping]] = ..., permiter_link_mic_id: _Optional[str] = ..., applier_pos: _Optional[_Union[MicPositionData, _Mapping]] = ..., reply_status: _Optional[_Union[AgreeStatus, str]] = ..., dsl: _Optional[bytes] = ..., applier: _Optional[_Union[Player, _Mapping]] = ..., operator: _Optional[_Union[Player, _Mapping]] = ..., applier_link_mic_id: _Optional[str] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ..., applier_rtc_token: _Optional[str] = ..., ui_pos: _Optional[_Iterable[_Union[PosIdentity, _Mapping]]] = ...) -> None: ...

class PosIdentity(_message.Message):
    __slots__ = ("type", "value")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    type: PosIdentityType
    value: str
    def __init__(self, type: _Optional[_Union[PosIdentityType, str]] = ..., value: _Optional[str] = ...) -> None: ...

class ReplyInviteContent(_message.Message):
    __slots__ = ("invitee", "reply_status", "invitee_link_mic_id", "invitee_pos", "invite_operator_user", "linked_user_ui_positions", "ui_pos")
    INVITEE_FIELD_NUMBER: _ClassVar[int]
    REPLY_STATUS_FIELD_NUMBER: _ClassVar[int]
    INVITEE_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    INVITEE_POS_FIELD_NUMBER: _ClassVar[int]
    INVITE_OPERATOR_USER_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    UI_POS_FIELD_NUMBER: _ClassVar[int]
    invitee: Player
    reply_status: AgreeStatus
    invitee_link_mic_id: str
    invitee_pos: MicPositionData
    invite_operator_user: Player
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    ui_pos: _containers.RepeatedCompositeFieldContainer[PosIdentity]
    def __init__(self, invitee: _Optional[_Union[Player, _Mapping]] = ..., reply_status: _Optional[_Union[AgreeStatus, str]] = ..., invitee_link_mic_id: _Optional[str] = ..., invitee_pos: _Optional[_Union[MicPositionData, _Mapping]] = ..., invite_operator_user: _Optional[_Union[Player, _Mapping]] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ..., ui_pos: _Optional[_Iterable[_Union[PosIdentity, _Mapping]]] = ...) -> None: ...

class KickOutContent(_message.Message):
    __slots__ = ("offliner", "kickout_reason", "linked_user_ui_positions", "ui_pos")
    OFFLINER_FIELD_NUMBER: _ClassVar[int]
    KICKOUT_REASON_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    UI_POS_FIELD_NUMBER: _ClassVar[int]
    offliner: Player
    kickout_reason: _link_pb2.KickoutReason
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    ui_pos: _containers.RepeatedCompositeFieldContainer[PosIdentity]
    def __init__(self, offliner: _Optional[_Union[Player, _Mapping]] = ..., kickout_reason: _Optional[_Union[_link_pb2.KickoutReason, str]] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ..., ui_pos: _Optional[_Iterable[_Union[PosIdentity, _Mapping]]] = ...) -> None: ...

class CancelApplyContent(_message.Message):
    __slots__ = ("applier", "applier_link_mic_id")
    APPLIER_FIELD_NUMBER: _ClassVar[int]
    APPLIER_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    applier: Player
    applier_link_mic_id: str
    def __init__(self, applier: _Optional[_Union[Player, _Mapping]] = ..., applier_link_mic_id: _Optional[str] = ...) -> None: ...

class CancelInviteContent(_message.Message):
    __slots__ = ("invitor", "invitor_link_mic_id", "invitee_link_mic_id", "invite_seq_id", "invitee")
    INVITOR_FIELD_NUMBER: _ClassVar[int]
    INVITOR_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    INVITEE_LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    INVITE_SEQ_ID_FIELD_NUMBER: _ClassVar[int]
    INVITEE_FIELD_NUMBER: _ClassVar[int]
    invitor: Player
    invitor_link_mic_id: str
    invitee_link_mic_id: str
    invite_seq_id: int
    invitee: Player
    def __init__(self, invitor: _Optional[_Union[Player, _Mapping]] = ..., invitor_link_mic_id: _Optional[str] = ..., invitee_link_mic_id: _Optional[str] = ..., invite_seq_id: _Optional[int] = ..., invitee: _Optional[_Union[Player, _Mapping]] = ...) -> None: ...

class LeaveContent(_message.Message):
    __slots__ = ("leaver", "leave_reason", "linked_user_ui_positions", "ui_pos")
    LEAVER_FIELD_NUMBER: _ClassVar[int]
    LEAVE_REASON_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    UI_POS_FIELD_NUMBER: _ClassVar[int]
    leaver: Player
    leave_reason: int
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    ui_pos: _containers.RepeatedCompositeFieldContainer[PosIdentity]
    def __init__(self, leaver: _Optional[_Union[Player, _Mapping]] = ..., leave_reason: _Optional[int] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ..., ui_pos: _Optional[_Iterable[_Union[PosIdentity, _Mapping]]] = ...) -> None: ...

class FinishChannelContent(_message.Message):
    __slots__ = ("owner", "finish_reason")
    OWNER_FIELD_NUMBER: _ClassVar[int]
    FINISH_REASON_FIELD_NUMBER: _ClassVar[int]
    owner: Player
    finish_reason: int
    def __init__(self, owner: _Optional[_Union[Player, _Mapping]] = ..., finish_reason: _Optional[int] = ...) -> None: ...

class JoinDirectContent(_message.Message):
    __slots__ = ("joiner", "all_users")
    JOINER_FIELD_NUMBER: _ClassVar[int]
    ALL_USERS_FIELD_NUMBER: _ClassVar[int]
    joiner: LinkLayerListUser
    all_users: AllListUser
    def __init__(self, joiner: _Optional[_Union[LinkLayerListUser, _Mapping]] = ..., all_users: _Optional[_Union[AllListUser, _Mapping]] = ...) -> None: ...

class JoinGroupContent(_message.Message):
    __slots__ = ("group_user", "join_user", "type", "group_ext_info")
    GROUP_USER_FIELD_NUMBER: _ClassVar[int]
    JOIN_USER_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    GROUP_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    group_user: GroupChannelAllUser
    join_user: GroupPlayer
    type: JoinType
    group_ext_info: _containers.RepeatedScalarFieldContainer[bytes]
    def __init__(self, group_user: _Optional[_Union[GroupChannelAllUser, _Mapping]] = ..., join_user: _Optional[_Union[GroupPlayer, _Mapping]] = ..., type: _Optional[_Union[JoinType, str]] = ..., group_ext_info: _Optional[_Iterable[bytes]] = ...) -> None: ...

class GroupChannelAllUser(_message.Message):
    __slots__ = ("group_channel_id", "user", "content_version")
    GROUP_CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    CONTENT_VERSION_FIELD_NUMBER: _ClassVar[int]
    group_channel_id: int
    user: _containers.RepeatedCompositeFieldContainer[GroupChannelUser]
    content_version: int
    def __init__(self, group_channel_id: _Optional[int] = ..., user: _Optional[_Iterable[_Union[GroupChannelUser, _Mapping]]] = ..., content_version: _Optional[int] = ...) -> None: ...

class GroupChannelUser(_message.Message):
    __slots__ = ("channel_id", "status", "type", "all_user", "join_time", "linked_time", "owner_user", "group_linkmic_id")
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ALL_USER_FIELD_NUMBER: _ClassVar[int]
    JOIN_TIME_FIELD_NUMBER: _ClassVar[int]
    LINKED_TIME_FIELD_NUMBER: _ClassVar[int]
    OWNER_USER_FIELD_NUMBER: _ClassVar[int]
    GROUP_LINKMIC_ID_FIELD_NUMBER: _ClassVar[int]
    channel_id: int
    status: GroupStatus
    type: JoinType
    all_user: AllListUser
    join_time: int
    linked_time: int
    owner_user: GroupPlayer
    group_linkmic_id: str
    def __init__(self, channel_id: _Optional[int] = ..., status: _Optional[_Union[GroupStatus, str]] = ..., type: _Optional[_Union[JoinType, str]] = ..., all_user: _Optional[_Union[AllListUser, _Mapping]] = ..., join_time: _Optional[int] = ..., linked_time: _Optional[int] = ..., owner_user: _Optional[_Union[GroupPlayer, _Mapping]] = ..., group_linkmic_id: _Optional[str] = ...) -> None: ...

class GroupPlayer(_message.Message):
    __slots__ = ("channel_id", "user")
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    channel_id: int
    user: Player
    def __init__(self, channel_id: _Optional[int] = ..., user: _Optional[_Union[Player, _Mapping]] = ...) -> None: ...

class PermitJoinGroupContent(_message.Message):
    __slots__ = ("approver", "agree_status", "type", "group_ext_info", "group_user", "migration_details", "linked_user_ui_positions")
    APPROVER_FIELD_NUMBER: _ClassVar[int]
    AGREE_STATUS_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    GROUP_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    GROUP_USER_FIELD_NUMBER: _ClassVar[int]
    MIGRATION_DETAILS_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    approver: GroupPlayer
    agree_status: AgreeStatus
    type: JoinType
    group_ext_info: _containers.RepeatedScalarFieldContainer[bytes]
    group_user: GroupChannelAllUser
    migration_details: bytes
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, approver: _Optional[_Union[GroupPlayer, _Mapping]] = ..., agree_status: _Optional[_Union[AgreeStatus, str]] = ..., type: _Optional[_Union[JoinType, str]] = ..., group_ext_info: _Optional[_Iterable[bytes]] = ..., group_user: _Optional[_Union[GroupChannelAllUser, _Mapping]] = ..., migration_details: _Optional[bytes] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ...) -> None: ...

class CancelJoinGroupContent(_message.Message):
    __slots__ = ("leaver", "operator", "type", "group_user")
    LEAVER_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    GROUP_USER_FIELD_NUMBER: _ClassVar[int]
    leaver: _containers.RepeatedCompositeFieldContainer[GroupPlayer]
    operator: GroupPlayer
    type: JoinType
    group_user: GroupChannelAllUser
    def __init__(self, leaver: _Optional[_Iterable[_Union[GroupPlayer, _Mapping]]] = ..., operator: _Optional[_Union[GroupPlayer, _Mapping]] = ..., type: _Optional[_Union[JoinType, str]] = ..., group_user: _Optional[_Union[GroupChannelAllUser, _Mapping]] = ...) -> None: ...

class LeaveJoinGroupContent(_message.Message):
    __slots__ = ("operator", "group_channel_id", "leave_source", "linked_user_ui_positions")
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    GROUP_CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    LEAVE_SOURCE_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    operator: GroupPlayer
    group_channel_id: int
    leave_source: str
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, operator: _Optional[_Union[GroupPlayer, _Mapping]] = ..., group_channel_id: _Optional[int] = ..., leave_source: _Optional[str] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ...) -> None: ...

class P2PGroupChangeContent(_message.Message):
    __slots__ = ("group_ext_info", "group_user", "migration_details", "content_pos")
    GROUP_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    GROUP_USER_FIELD_NUMBER: _ClassVar[int]
    MIGRATION_DETAILS_FIELD_NUMBER: _ClassVar[int]
    CONTENT_POS_FIELD_NUMBER: _ClassVar[int]
    group_ext_info: _containers.RepeatedScalarFieldContainer[bytes]
    group_user: GroupChannelAllUser
    migration_details: bytes
    content_pos: _containers.RepeatedScalarFieldContainer[bytes]
    def __init__(self, group_ext_info: _Optional[_Iterable[bytes]] = ..., group_user: _Optional[_Union[GroupChannelAllUser, _Mapping]] = ..., migration_details: _Optional[bytes] = ..., content_pos: _Optional[_Iterable[bytes]] = ...) -> None: ...

class GroupChangeContent(_message.Message):
    __slots__ = ("group_user", "linked_user_ui_positions")
    GROUP_USER_FIELD_NUMBER: _ClassVar[int]
    LINKED_USER_UI_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    group_user: GroupChannelAllUser
    linked_user_ui_positions: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, group_user: _Optional[_Union[GroupChannelAllUser, _Mapping]] = ..., linked_user_ui_positions: _Optional[_Iterable[str]] = ...) -> None: ...

class BusinessContent(_message.Message):
    __slots__ = ("over_length", "multi_live_content", "cohost_content")
    OVER_LENGTH_FIELD_NUMBER: _ClassVar[int]
    MULTI_LIVE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    COHOST_CONTENT_FIELD_NUMBER: _ClassVar[int]
    over_length: int
    multi_live_content: bytes
    cohost_content: CohostContent
    def __init__(self, over_length: _Optional[int] = ..., multi_live_content: _Optional[bytes] = ..., cohost_content: _Optional[_Union[CohostContent, _Mapping]] = ...) -> None: ...

class CohostContent(_message.Message):
    __slots__ = ("list_change_biz_content",)
    LIST_CHANGE_BIZ_CONTENT_FIELD_NUMBER: _ClassVar[int]
    list_change_biz_content: ListChangeBizContent
    def __init__(self, list_change_biz_content: _Optional[_Union[ListChangeBizContent, _Mapping]] = ...) -> None: ...

class ListChangeBizContent(_message.Message):
    __slots__ = ("user_infos",)
    class UserInfosEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: CohostUserInfo
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[CohostUserInfo, _Mapping]] = ...) -> None: ...
    USER_INFOS_FIELD_NUMBER: _ClassVar[int]
    user_infos: _containers.MessageMap[int, CohostUserInfo]
    def __init__(self, user_infos: _Optional[_Mapping[int, CohostUserInfo]] = ...) -> None: ...

class CohostUserInfo(_message.Message):
    __slots__ = ("permission_type", "source_type", "is_low_version", "best_teammate_uid", "has_topic_perm", "stream_config", "in_different_invite_type_control_group", "nickname", "display_id", "avatar_thumb", "follow_status", "user_id_str")
    PERMISSION_TYPE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    IS_LOW_VERSION_FIELD_NUMBER: _ClassVar[int]
    BEST_TEAMMATE_UID_FIELD_NUMBER: _ClassVar[int]
    HAS_TOPIC_PERM_FIELD_NUMBER: _ClassVar[int]
    STREAM_CONFIG_FIELD_NUMBER: _ClassVar[int]
    IN_DIFFERENT_INVITE_TYPE_CONTROL_GROUP_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_STATUS_FIELD_NUMBER: _ClassVar[int]
    USER_ID_STR_FIELD_NUMBER: _ClassVar[int]
    permission_type: _link_pb2.CoHostPermissionType
    source_type: int
    is_low_version: bool
    best_teammate_uid: int
    has_topic_perm: bool
    stream_config: bytes
    in_different_invite_type_control_group: bool
    nickname: str
    display_id: str
    avatar_thumb: _image_pb2.ImageModel
    follow_status: int
    user_id_str: str
    def __init__(self, permission_type: _Optional[_Union[_link_pb2.CoHostPermissionType, str]] = ..., source_type: _Optional[int] = ..., is_low_version: bool = ..., best_teammate_uid: _Optional[int] = ..., has_topic_perm: bool = ..., stream_config: _Optional[bytes] = ..., in_different_invite_type_control_group: bool = ..., nickname: _Optional[str] = ..., display_id: _Optional[str] = ..., avatar_thumb: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., follow_status: _Optional[int] = ..., user_id_str: _Optional[str] = ...) -> None: ...

class CohostTopic(_message.Message):
    __slots__ = ("id", "title_key", "title_text", "liked", "total_heat", "total_rivals", "rivals_avatar")
    ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_KEY_FIELD_NUMBER: _ClassVar[int]
    TITLE_TEXT_FIELD_NUMBER: _ClassVar[int]
    LIKED_FIELD_NUMBER: _ClassVar[int]
    TOTAL_HEAT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_RIVALS_FIELD_NUMBER: _ClassVar[int]
    RIVALS_AVATAR_FIELD_NUMBER: _ClassVar[int]
    id: int
    title_key: str
    title_text: str
    liked: bool
    total_heat: int
    total_rivals: int
    rivals_avatar: _containers.RepeatedCompositeFieldContainer[_image_pb2.ImageModel]
    def __init__(self, id: _Optional[int] = ..., title_key: _Optional[str] = ..., title_text: _Optional[str] = ..., liked: bool = ..., total_heat: _Optional[int] = ..., total_rivals: _Optional[int] = ..., rivals_avatar: _Optional[_Iterable[_Union[_image_pb2.ImageModel, _Mapping]]] = ...) -> None: ...

class CohostBriefUserInfo(_message.Message):
    __slots__ = ("user_id", "nick_name", "avatar_thumb")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    NICK_NAME_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    nick_name: str
    avatar_thumb: _image_pb2.ImageModel
    def __init__(self, user_id: _Optional[int] = ..., nick_name: _Optional[str] = ..., avatar_thumb: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ...) -> None: ...

class WebcastLinkStateMessage(_message.Message):
    __slots__ = ("common", "channel_id", "scene", "version", "need_ack", "layout", "user_states", "client_send_time", "state_type", "background", "wallpaper_url", "ui_pos")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    NEED_ACK_FIELD_NUMBER: _ClassVar[int]
    LAYOUT_FIELD_NUMBER: _ClassVar[int]
    USER_STATES_FIELD_NUMBER: _ClassVar[int]
    CLIENT_SEND_TIME_FIELD_NUMBER: _ClassVar[int]
    STATE_TYPE_FIELD_NUMBER: _ClassVar[int]
    BACKGROUND_FIELD_NUMBER: _ClassVar[int]
    WALLPAPER_URL_FIELD_NUMBER: _ClassVar[int]
    UI_POS_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    channel_id: int
    scene: Scene
    version: int
    need_ack: int
    layout: LayoutState
    user_states: _containers.RepeatedCompositeFieldContainer[LinkUserState]
    client_send_time: int
    state_type: StateType
    background: bytes
    wallpaper_url: str
    ui_pos: _containers.RepeatedCompositeFieldContainer[PosIdentity]
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., channel_id: _Optional[int] = ..., scene: _Optional[_Union[Scene, str]] = ..., version: _Optional[int] = ..., need_ack: _Optional[int] = ..., layout: _Optional[_Union[LayoutState, _Mapping]] = ..., user_states: _Optional[_Iterable[_Union[LinkUserState, _Mapping]]] = ..., client_send_time: _Optional[int] = ..., state_type: _Optional[_Union[StateType, str]] = ..., background: _Optional[bytes] = ..., wallpaper_url: _Optional[str] = ..., ui_pos: _Optional[_Iterable[_Union[PosIdentity, _Mapping]]] = ...) -> None: ...

class LayoutState(_message.Message):
    __slots__ = ("layout_id",)
    LAYOUT_ID_FIELD_NUMBER: _ClassVar[int]
    layout_id: str
    def __init__(self, layout_id: _Optional[str] = ...) -> None: ...

class LinkUserState(_message.Message):
    __slots__ = ("user", "linkmic_id", "pos", "linked_time_nano", "online_user_state", "audio_muted", "video_muted", "rtc_connection", "network_state", "avatar")
    USER_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_FIELD_NUMBER: _ClassVar[int]
    POS_FIELD_NUMBER: _ClassVar[int]
    LINKED_TIME_NANO_FIELD_NUMBER: _ClassVar[int]
    ONLINE_USER_STATE_FIELD_NUMBER: _ClassVar[int]
    AUDIO_MUTED_FIELD_NUMBER: _ClassVar[int]
    VIDEO_MUTED_FIELD_NUMBER: _ClassVar[int]
    RTC_CONNECTION_FIELD_NUMBER: _ClassVar[int]
    NETWORK_STATE_FIELD_NUMBER: _ClassVar[int]
    AVATAR_FIELD_NUMBER: _ClassVar[int]
    user: Player
    linkmic_id: str
    pos: MicPositionData
    linked_time_nano: int
    online_user_state: OnlineUserState
    audio_muted: MediaState
    video_muted: MediaState
    rtc_connection: RtcConnectionState
    network_state: NetworkState
    avatar: bytes
    def __init__(self, user: _Optional[_Union[Player, _Mapping]] = ..., linkmic_id: _Optional[str] = ..., pos: _Optional[_Union[MicPositionData, _Mapping]] = ..., linked_time_nano: _Optional[int] = ..., online_user_state: _Optional[_Union[OnlineUserState, str]] = ..., audio_muted: _Optional[_Union[MediaState, str]] = ..., video_muted: _Optional[_Union[MediaState, str]] = ..., rtc_connection: _Optional[_Union[RtcConnectionState, str]] = ..., network_state: _Optional[_Union[NetworkState, str]] = ..., avatar: _Optional[bytes] = ...) -> None: ...

class WebcastLinkMicLayoutStateMessage(_message.Message):
    __slots__ = ("common", "channel_id", "scene", "biz_spot_list")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    BIZ_SPOT_LIST_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    channel_id: int
    scene: int
    biz_spot_list: _containers.RepeatedCompositeFieldContainer[BizSpotInfo]
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., channel_id: _Optional[int] = ..., scene: _Optional[int] = ..., biz_spot_list: _Optional[_Iterable[_Union[BizSpotInfo, _Mapping]]] = ...) -> None: ...

class BizSpotInfo(_message.Message):
    __slots__ = ("spot_id", "pos_identity", "biz_spot_extra")
    SPOT_ID_FIELD_NUMBER: _ClassVar[int]
    POS_IDENTITY_FIELD_NUMBER: _ClassVar[int]
    BIZ_SPOT_EXTRA_FIELD_NUMBER: _ClassVar[int]
    spot_id: int
    pos_identity: PosIdentity
    biz_spot_extra: bytes
    def __init__(self, spot_id: _Optional[int] = ..., pos_identity: _Optional[_Union[PosIdentity, _Mapping]] = ..., biz_spot_extra: _Optional[bytes] = ...) -> None: ...
