from tiktok_live.proto import image_pb2 as _image_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from tiktok_live.proto import room_pb2 as _room_pb2
from tiktok_live.proto import text_pb2 as _text_pb2
from tiktok_live.proto import user_pb2 as _user_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class LinkmicMultiLiveEnum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LINKMIC_MULTI_LIVE_ENUM_DEFAULT: _ClassVar[LinkmicMultiLiveEnum]
    LINKMIC_MULTI_LIVE_ENUM_ANCHOR_USE_NEW_LAYOUT: _ClassVar[LinkmicMultiLiveEnum]

class MicIdxOperation(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MIC_IDX_OPERATION_MIC_IDX_OP_ON: _ClassVar[MicIdxOperation]
    MIC_IDX_OPERATION_MIC_IDX_OP_OFF: _ClassVar[MicIdxOperation]

class LinkListStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LINK_LIST_STATUS_STATUS_UNKNOWN: _ClassVar[LinkListStatus]
    LINK_LIST_STATUS_STATUS_WAITING: _ClassVar[LinkListStatus]
    LINK_LIST_STATUS_STATUS_LINKED: _ClassVar[LinkListStatus]
    LINK_LIST_STATUS_STATUS_FINISHED: _ClassVar[LinkListStatus]
    LINK_LIST_STATUS_STATUS_WAITING_OR_LINKED: _ClassVar[LinkListStatus]

class LinkType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LINK_TYPE_TYPE_UNKNOWN: _ClassVar[LinkType]
    LINK_TYPE_TYPE_VIDEO: _ClassVar[LinkType]
    LINK_TYPE_TYPE_AUDIO: _ClassVar[LinkType]
    LINK_TYPE_TYPE_VIRTUAL: _ClassVar[LinkType]

class LinkSilenceStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LINK_SILENCE_STATUS_STATUS_UN_SILENCE: _ClassVar[LinkSilenceStatus]
    LINK_SILENCE_STATUS_STATUS_SILENCE_BY_SELF: _ClassVar[LinkSilenceStatus]
    LINK_SILENCE_STATUS_STATUS_SILENCE_BY_OWNER: _ClassVar[LinkSilenceStatus]

class LinkRoleType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LINK_ROLE_TYPE_TYPE_ROLE_TYPE_UNKNOWN: _ClassVar[LinkRoleType]
    LINK_ROLE_TYPE_TYPE_LEADER: _ClassVar[LinkRoleType]
    LINK_ROLE_TYPE_TYPE_PLAYER: _ClassVar[LinkRoleType]
    LINK_ROLE_TYPE_TYPE_INVITEE: _ClassVar[LinkRoleType]
    LINK_ROLE_TYPE_TYPE_APP_LIER: _ClassVar[LinkRoleType]

class KickoutReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    KICKOUT_REASON_KICK_OUT_REASON_UNKNOWN: _ClassVar[KickoutReason]
    KICKOUT_REASON_KICK_OUT_REASON_FIRST_FRAME_TIME_OUT: _ClassVar[KickoutReason]
    KICKOUT_REASON_KICK_OUT_REASON_BY_HOST: _ClassVar[KickoutReason]
    KICKOUT_REASON_KICK_OUT_REASON_RTC_LOST_CONNECTION: _ClassVar[KickoutReason]
    KICKOUT_REASON_KICK_OUT_REASON_BY_PUNISH: _ClassVar[KickoutReason]
    KICKOUT_REASON_KICK_OUT_REASON_BY_ADMIN: _ClassVar[KickoutReason]
    KICKOUT_REASON_KICK_OUT_REASON_HOST_REMOVE_ALL_GUESTS: _ClassVar[KickoutReason]
    KICKOUT_REASON_KICK_OUT_REASON_ENIGMA_EXPIRE: _ClassVar[KickoutReason]

class MuteStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MUTE_STATUS_MUTE: _ClassVar[MuteStatus]
    MUTE_STATUS_UN_MUTE: _ClassVar[MuteStatus]

class LinkmicPlayType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LINKMIC_PLAY_TYPE_PLAY_TYPE_INVITE: _ClassVar[LinkmicPlayType]
    LINKMIC_PLAY_TYPE_PLAY_TYPE_APPLY: _ClassVar[LinkmicPlayType]
    LINKMIC_PLAY_TYPE_PLAY_TYPE_RESERVE: _ClassVar[LinkmicPlayType]
    LINKMIC_PLAY_TYPE_PLAY_TYPE_OFF_LIVE: _ClassVar[LinkmicPlayType]
    LINKMIC_PLAY_TYPE_PLAY_TYPE_OFFLINE: _ClassVar[LinkmicPlayType]

class LinkmicUserStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LINKMIC_USER_STATUS_USER_STATUS_NONE: _ClassVar[LinkmicUserStatus]
    LINKMIC_USER_STATUS_USER_STATUS_LINKED: _ClassVar[LinkmicUserStatus]
    LINKMIC_USER_STATUS_USER_STATUS_APPLYING: _ClassVar[LinkmicUserStatus]
    LINKMIC_USER_STATUS_USER_STATUS_INVITING: _ClassVar[LinkmicUserStatus]

class CoHostPermissionType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CO_HOST_PERMISSION_TYPE_NO_PERM: _ClassVar[CoHostPermissionType]
    CO_HOST_PERMISSION_TYPE_COHOST_PERM: _ClassVar[CoHostPermissionType]
    CO_HOST_PERMISSION_TYPE_MULTI_HOST_PERM: _ClassVar[CoHostPermissionType]

class GuestMicCameraManageOp(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    GUEST_MIC_CAMERA_MANAGE_OP_OPEN_MIC: _ClassVar[GuestMicCameraManageOp]
    GUEST_MIC_CAMERA_MANAGE_OP_OPEN_CAMERA: _ClassVar[GuestMicCameraManageOp]
    GUEST_MIC_CAMERA_MANAGE_OP_CLOSE_MIC: _ClassVar[GuestMicCameraManageOp]
    GUEST_MIC_CAMERA_MANAGE_OP_CLOSE_CAMERA: _ClassVar[GuestMicCameraManageOp]
    GUEST_MIC_CAMERA_MANAGE_OP_CLOSE_MIC_PUNISH: _ClassVar[GuestMicCameraManageOp]

class GuestMicCameraChangeScene(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    GUEST_MIC_CAMERA_CHANGE_SCENE_CHANGE_SCENE_UNKNOWN: _ClassVar[GuestMicCameraChangeScene]
    GUEST_MIC_CAMERA_CHANGE_SCENE_LIVE_SHOW_BY_ANCHOR_AUTO: _ClassVar[GuestMicCameraChangeScene]
    GUEST_MIC_CAMERA_CHANGE_SCENE_LIVE_SHOW_BY_SERVER_NORMAL: _ClassVar[GuestMicCameraChangeScene]
    GUEST_MIC_CAMERA_CHANGE_SCENE_LIVE_SHOW_BY_SHOW_END: _ClassVar[GuestMicCameraChangeScene]
    GUEST_MIC_CAMERA_CHANGE_SCENE_COHOST_WITH_GUEST: _ClassVar[GuestMicCameraChangeScene]

class LinkMicUserAdminType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LINK_MIC_USER_ADMIN_TYPE_UNDEFINED_TYPE: _ClassVar[LinkMicUserAdminType]
    LINK_MIC_USER_ADMIN_TYPE_MANAGER_TYPE: _ClassVar[LinkMicUserAdminType]
    LINK_MIC_USER_ADMIN_TYPE_HOST_TYPE: _ClassVar[LinkMicUserAdminType]
LINKMIC_MULTI_LIVE_ENUM_DEFAULT: LinkmicMultiLiveEnum
LINKMIC_MULTI_LIVE_ENUM_ANCHOR_USE_NEW_LAYOUT: LinkmicMultiLiveEnum
MIC_IDX_OPERATION_MIC_IDX_OP_ON: MicIdxOperation
MIC_IDX_OPERATION_MIC_IDX_OP_OFF: MicIdxOperation
LINK_LIST_STATUS_STATUS_UNKNOWN: LinkListStatus
LINK_LIST_STATUS_STATUS_WAITING: LinkListStatus
LINK_LIST_STATUS_STATUS_LINKED: LinkListStatus
LINK_LIST_STATUS_STATUS_FINISHED: LinkListStatus
LINK_LIST_STATUS_STATUS_WAITING_OR_LINKED: LinkListStatus
LINK_TYPE_TYPE_UNKNOWN: LinkType
LINK_TYPE_TYPE_VIDEO: LinkType
LINK_TYPE_TYPE_AUDIO: LinkType
LINK_TYPE_TYPE_VIRTUAL: LinkType
LINK_SILENCE_STATUS_STATUS_UN_SILENCE: LinkSilenceStatus
LINK_SILENCE_STATUS_STATUS_SILENCE_BY_SELF: LinkSilenceStatus
LINK_SILENCE_STATUS_STATUS_SILENCE_BY_OWNER: LinkSilenceStatus
LINK_ROLE_TYPE_TYPE_ROLE_TYPE_UNKNOWN: LinkRoleType
LINK_ROLE_TYPE_TYPE_LEADER: LinkRoleType
LINK_ROLE_TYPE_TYPE_PLAYER: LinkRoleType
LINK_ROLE_TYPE_TYPE_INVITEE: LinkRoleType
LINK_ROLE_TYPE_TYPE_APP_LIER: LinkRoleType
KICKOUT_REASON_KICK_OUT_REASON_UNKNOWN: KickoutReason
KICKOUT_REASON_KICK_OUT_REASON_FIRST_FRAME_TIME_OUT: KickoutReason
KICKOUT_REASON_KICK_OUT_REASON_BY_HOST: KickoutReason
KICKOUT_REASON_KICK_OUT_REASON_RTC_LOST_CONNECTION: KickoutReason
KICKOUT_REASON_KICK_OUT_REASON_BY_PUNISH: KickoutReason
KICKOUT_REASON_KICK_OUT_REASON_BY_ADMIN: KickoutReason
KICKOUT_REASON_KICK_OUT_REASON_HOST_REMOVE_ALL_GUESTS: KickoutReason
KICKOUT_REASON_KICK_OUT_REASON_ENIGMA_EXPIRE: KickoutReason
MUTE_STATUS_MUTE: MuteStatus
MUTE_STATUS_UN_MUTE: MuteStatus
LINKMIC_PLAY_TYPE_PLAY_TYPE_INVITE: LinkmicPlayType
LINKMIC_PLAY_TYPE_PLAY_TYPE_APPLY: LinkmicPlayType
LINKMIC_PLAY_TYPE_PLAY_TYPE_RESERVE: LinkmicPlayType
LINKMIC_PLAY_TYPE_PLAY_TYPE_OFF_LIVE: LinkmicPlayType
LINKMIC_PLAY_TYPE_PLAY_TYPE_OFFLINE: LinkmicPlayType
LINKMIC_USER_STATUS_USER_STATUS_NONE: LinkmicUserStatus
LINKMIC_USER_STATUS_USER_STATUS_LINKED: LinkmicUserStatus
LINKMIC_USER_STATUS_USER_STATUS_APPLYING: LinkmicUserStatus
LINKMIC_USER_STATUS_USER_STATUS_INVITING: LinkmicUserStatus
CO_HOST_PERMISSION_TYPE_NO_PERM: CoHostPermissionType
CO_HOST_PERMISSION_TYPE_COHOST_PERM: CoHostPermissionType
CO_HOST_PERMISSION_TYPE_MULTI_HOST_PERM: CoHostPermissionType
GUEST_MIC_CAMERA_MANAGE_OP_OPEN_MIC: GuestMicCameraManageOp
GUEST_MIC_CAMERA_MANAGE_OP_OPEN_CAMERA: GuestMicCameraManageOp
GUEST_MIC_CAMERA_MANAGE_OP_CLOSE_MIC: GuestMicCameraManageOp
GUEST_MIC_CAMERA_MANAGE_OP_CLOSE_CAMERA: GuestMicCameraManageOp
GUEST_MIC_CAMERA_MANAGE_OP_CLOSE_MIC_PUNISH: GuestMicCameraManageOp
GUEST_MIC_CAMERA_CHANGE_SCENE_CHANGE_SCENE_UNKNOWN: GuestMicCameraChangeScene
GUEST_MIC_CAMERA_CHANGE_SCENE_LIVE_SHOW_BY_ANCHOR_AUTO: GuestMicCameraChangeScene
GUEST_MIC_CAMERA_CHANGE_SCENE_LIVE_SHOW_BY_SERVER_NORMAL: GuestMicCameraChangeScene
GUEST_MIC_CAMERA_CHANGE_SCENE_LIVE_SHOW_BY_SHOW_END: GuestMicCameraChangeScene
GUEST_MIC_CAMERA_CHANGE_SCENE_COHOST_WITH_GUEST: GuestMicCameraChangeScene
LINK_MIC_USER_ADMIN_TYPE_UNDEFINED_TYPE: LinkMicUserAdminType
LINK_MIC_USER_ADMIN_TYPE_MANAGER_TYPE: LinkMicUserAdminType
LINK_MIC_USER_ADMIN_TYPE_HOST_TYPE: LinkMicUserAdminType

class WebcastLinkMessage(_message.Message):
    __slots__ = ("common", "message_type", "linker_id", "scene", "invite_content", "reply_content", "create_content", "close_content", "enter_content", "leave_content", "cancel_content", "kick_out_content", "linked_list_change_content", "update_user_content", "waiting_list_change_content", "mute_content", "random_match_content", "update_user_setting_content", "mic_idx_update_content", "list_change_content", "cohost_list_change_content", "media_change_content", "reply_accept_notice_content", "sys_kick_out_content", "user_toast_content", "extra", "expire_timestamp", "transfer_extra")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    LINKER_ID_FIELD_NUMBER: _ClassVar[int]
    SCENE_FIELD_NUMBER: _ClassVar[int]
    INVITE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    REPLY_CONTENT_FIELD_NUMBER: _ClassVar[int]
    CREATE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    CLOSE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    ENTER_CONTENT_FIELD_NUMBER: _ClassVar[int]
    LEAVE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    CANCEL_CONTENT_FIELD_NUMBER: _ClassVar[int]
    KICK_OUT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    LINKED_LIST_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    UPDATE_USER_CONTENT_FIELD_NUMBER: _ClassVar[int]
    WAITING_LIST_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    MUTE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    RANDOM_MATCH_CONTENT_FIELD_NUMBER: _ClassVar[int]
    UPDATE_USER_SETTING_CONTENT_FIELD_NUMBER: _ClassVar[int]
    MIC_IDX_UPDATE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    LIST_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    COHOST_LIST_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    MEDIA_CHANGE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    REPLY_ACCEPT_NOTICE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    SYS_KICK_OUT_CONTENT_FIELD_NUMBER: _ClassVar[int]
    USER_TOAST_CONTENT_FIELD_NUMBER: _ClassVar[int]
    EXTRA_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    TRANSFER_EXTRA_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    message_type: int
    linker_id: int
    scene: int
    invite_content: LinkerInviteContent
    reply_content: LinkerReplyContent
    create_content: LinkerCreateContent
    close_content: LinkerCloseContent
    enter_content: LinkerEnterContent
    leave_content: LinkerLeaveContent
    cancel_content: LinkerCancelContent
    kick_out_content: LinkerKickOutContent
    linked_list_change_content: LinkedListChangeContent
    update_user_content: LinkerUpdateUserContent
    waiting_list_change_content: LinkerWaitingListChangeContent
    mute_content: LinkerMuteContent
    random_match_content: LinkerRandomMatchContent
    update_user_setting_content: bytes
    mic_idx_update_content: LinkerMicIdxUpdateContent
    list_change_content: LinkerListChangeContent
    cohost_list_change_content: CohostListChangeContent
    media_change_content: LinkerMediaChangeContent
    reply_accept_notice_content: LinkerAcceptNoticeContent
    sys_kick_out_content: LinkerSysKickOutContent
    user_toast_content: LinkmicUserToastContent
    extra: str
    expire_timestamp: int
    transfer_extra: str
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., message_type: _Optional[int] = ..., linker_id: _Optional[int] = ..., scene: _Optional[int] = ..., invite_content: _Optional[_Union[LinkerInviteContent, _Mapping]] = ..., reply_content: _Optional[_Union[LinkerReplyContent, _Mapping]] = ..., create_content: _Optional[_Union[LinkerCreateContent, _Mapping]] = ..., close_content: _Optional[_Union[LinkerCloseContent, _Mapping]] = ..., enter_content: _Optional[_Union[LinkerEnterContent, _Mapping]] = ..., leave_content: _Optional[_Union[LinkerLeaveContent, _Mapping]] = ..., cancel_content: _Optional[_Union[LinkerCancelContent, _Mapping]] = ..., kick_out_content: _Optional[_Union[LinkerKickOutContent, _Mapping]] = ..., linked_list_change_content: _Optional[_Union[LinkedListChangeContent, _Mapping]] = ..., update_user_content: _Optional[_Union[LinkerUpdateUserContent, _Mapping]] = ..., waiting_list_change_content: _Optional[_Union[LinkerWaitingListChangeContent, _Mapping]] = ..., mute_content: _Optional[_Union[LinkerMuteContent, _Mapping]] = ..., random_match_content: _Optional[_Union[LinkerRandomMatchContent, _Mapping]] = ..., update_user_setting_content: _Optional[bytes] = ..., mic_idx_update_content: _Optional[_Union[LinkerMicIdxUpdateContent, _Mapping]] = ..., list_change_content: _Optional[_Union[LinkerListChangeContent, _Mapping]] = ..., cohost_list_change_content: _Optional[_Union[CohostListChangeContent, _Mapping]] = ..., media_change_content: _Optional[_Union[LinkerMediaChangeContent, _Mapping]] = ..., reply_accept_notice_content: _Optional[_Union[LinkerAcceptNoticeContent, _Mapping]] = ..., sys_kick_out_content: _Optional[_Union[LinkerSysKickOutContent, _Mapping]] = ..., user_toast_content: _Optional[_Union[LinkmicUserToastContent, _Mapping]] = ..., extra: _Optional[str] = ..., expire_timestamp: _Optional[int] = ..., transfer_extra: _Optional[str] = ...) -> None: ...

class LinkerInviteContent(_message.Message):
    __slots__ = ("from_user_id", "from_room_id", "to_rtc_ext_info", "rtc_join_channel", "vendor", "sec_from_user_id", "to_linkmic_id_str", "from_user", "required_mic_idx", "rtc_ext_info_map", "anchor_multi_live_enum", "anchor_setting_info", "inviter_linkmic_id_str", "from_top_host_info", "action_id", "linked_users", "dialog", "punish_info", "from_room_age_restricted", "from_tag", "ab_test_setting", "linker_invite_msg_extra")
    class RtcExtInfoMapEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: str
        def __init__(self, key: _Optional[int] = ..., value: _Optional[str] = ...) -> None: ...
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    TO_RTC_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    RTC_JOIN_CHANNEL_FIELD_NUMBER: _ClassVar[int]
    VENDOR_FIELD_NUMBER: _ClassVar[int]
    SEC_FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_FIELD_NUMBER: _ClassVar[int]
    REQUIRED_MIC_IDX_FIELD_NUMBER: _ClassVar[int]
    RTC_EXT_INFO_MAP_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_MULTI_LIVE_ENUM_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_SETTING_INFO_FIELD_NUMBER: _ClassVar[int]
    INVITER_LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    FROM_TOP_HOST_INFO_FIELD_NUMBER: _ClassVar[int]
    ACTION_ID_FIELD_NUMBER: _ClassVar[int]
    LINKED_USERS_FIELD_NUMBER: _ClassVar[int]
    DIALOG_FIELD_NUMBER: _ClassVar[int]
    PUNISH_INFO_FIELD_NUMBER: _ClassVar[int]
    FROM_ROOM_AGE_RESTRICTED_FIELD_NUMBER: _ClassVar[int]
    FROM_TAG_FIELD_NUMBER: _ClassVar[int]
    AB_TEST_SETTING_FIELD_NUMBER: _ClassVar[int]
    LINKER_INVITE_MSG_EXTRA_FIELD_NUMBER: _ClassVar[int]
    from_user_id: int
    from_room_id: int
    to_rtc_ext_info: str
    rtc_join_channel: bool
    vendor: int
    sec_from_user_id: str
    to_linkmic_id_str: str
    from_user: _user_pb2.User
    required_mic_idx: int
    rtc_ext_info_map: _containers.ScalarMap[int, str]
    anchor_multi_live_enum: LinkmicMultiLiveEnum
    anchor_setting_info: bytes
    inviter_linkmic_id_str: str
    from_top_host_info: bytes
    action_id: int
    linked_users: _containers.RepeatedCompositeFieldContainer[LinkmicUserInfo]
    dialog: _room_pb2.PerceptionDialogInfo
    punish_info: _room_pb2.PunishEventInfo
    from_room_age_restricted: int
    from_tag: bytes
    ab_test_setting: _containers.RepeatedScalarFieldContainer[bytes]
    linker_invite_msg_extra: bytes
    def __init__(self, from_user_id: _Optional[int] = ..., from_room_id: _Optional[int] = ..., to_rtc_ext_info: _Optional[str] = ..., rtc_join_channel: bool = ..., vendor: _Optional[int] = ..., sec_from_user_id: _Optional[str] = ..., to_linkmic_id_str: _Optional[str] = ..., from_user: _Optional[_Union[_user_pb2.User, _Mapping]] = ..., required_mic_idx: _Optional[int] = ..., rtc_ext_info_map: _Optional[_Mapping[int, str]] = ..., anchor_multi_live_enum: _Optional[_Union[LinkmicMultiLiveEnum, str]] = ..., anchor_setting_info: _Optional[bytes] = ..., inviter_linkmic_id_str: _Optional[str] = ..., from_top_host_info: _Optional[bytes] = ..., action_id: _Optional[int] = ..., linked_users: _Optional[_Iterable[_Union[LinkmicUserInfo, _Mapping]]] = ..., dialog: _Optional[_Union[_room_pb2.PerceptionDialogInfo, _Mapping]] = ..., punish_info: _Optional[_Union[_room_pb2.PunishEventInfo, _Mapping]] = ..., from_room_age_restricted: _Optional[int] = ..., from_tag: _Optional[bytes] = ..., ab_test_setting: _Optional[_Iterable[bytes]] = ..., linker_invite_msg_extra: _Optional[bytes] = ...) -> None: ...

class LinkmicUserInfo(_message.Message):
    __slots__ = ("user_id", "linkmic_id_str", "room_id", "linked_time")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    LINKED_TIME_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    linkmic_id_str: str
    room_id: int
    linked_time: int
    def __init__(self, user_id: _Optional[int] = ..., linkmic_id_str: _Optional[str] = ..., room_id: _Optional[int] = ..., linked_time: _Optional[int] = ...) -> None: ...

class LinkerReplyContent(_message.Message):
    __slots__ = ("from_user_id", "from_room_id", "from_user_linkmic_info", "to_user_id", "to_user_linkmic_info", "link_type", "reply_status", "linker_setting", "from_user", "to_user", "rtc_ext_info_map", "invitee_mic_idx_update_info", "applier_mic_idx_info_map", "anchor_multi_live_enum", "anchor_setting_info", "action_id", "linked_users", "source_type")
    class RtcExtInfoMapEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: str
        def __init__(self, key: _Optional[int] = ..., value: _Optional[str] = ...) -> None: ...
    class ApplierMicIdxInfoMapEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: int
        def __init__(self, key: _Optional[int] = ..., value: _Optional[int] = ...) -> None: ...
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_LINKMIC_INFO_FIELD_NUMBER: _ClassVar[int]
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_USER_LINKMIC_INFO_FIELD_NUMBER: _ClassVar[int]
    LINK_TYPE_FIELD_NUMBER: _ClassVar[int]
    REPLY_STATUS_FIELD_NUMBER: _ClassVar[int]
    LINKER_SETTING_FIELD_NUMBER: _ClassVar[int]
    FROM_USER_FIELD_NUMBER: _ClassVar[int]
    TO_USER_FIELD_NUMBER: _ClassVar[int]
    RTC_EXT_INFO_MAP_FIELD_NUMBER: _ClassVar[int]
    INVITEE_MIC_IDX_UPDATE_INFO_FIELD_NUMBER: _ClassVar[int]
    APPLIER_MIC_IDX_INFO_MAP_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_MULTI_LIVE_ENUM_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_SETTING_INFO_FIELD_NUMBER: _ClassVar[int]
    ACTION_ID_FIELD_NUMBER: _ClassVar[int]
    LINKED_USERS_FIELD_NUMBER: _ClassVar[int]
    SOURCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    from_user_id: int
    from_room_id: int
    from_user_linkmic_info: LinkmicInfo
    to_user_id: int
    to_user_linkmic_info: LinkmicInfo
    link_type: int
    reply_status: int
    linker_setting: bytes
    from_user: _user_pb2.User
    to_user: _user_pb2.User
    rtc_ext_info_map: _containers.ScalarMap[int, str]
    invitee_mic_idx_update_info: LinkerMicIdxUpdateInfo
    applier_mic_idx_info_map: _containers.ScalarMap[int, int]
    anchor_multi_live_enum: LinkmicMultiLiveEnum
    anchor_setting_info: bytes
    action_id: int
    linked_users: _containers.RepeatedCompositeFieldContainer[LinkmicUserInfo]
    source_type: int
    def __init__(self, from_user_id: _Optional[int] = ..., from_room_id: _Optional[int] = ..., from_user_linkmic_info: _Optional[_Union[LinkmicInfo, _Mapping]] = ..., to_user_id: _Optional[int] = ..., to_user_linkmic_info: _Optional[_Union[LinkmicInfo, _Mapping]] = ..., link_type: _Optional[int] = ..., reply_status: _Optional[int] = ..., linker_setting: _Optional[bytes] = ..., from_user: _Optional[_Union[_user_pb2.User, _Mapping]] = ..., to_user: _Optional[_Union[_user_pb2.User, _Mapping]] = ..., rtc_ext_info_map: _Optional[_Mapping[int, str]] = ..., invitee_mic_idx_update_info: _Optional[_Union[LinkerMicIdxUpdateInfo, _Mapping]] = ..., applier_mic_idx_info_map: _Optional[_Mapping[int, int]] = ..., anchor_multi_live_enum: _Optional[_Union[LinkmicMultiLiveEnum, str]] = ..., anchor_setting_info: _Optional[bytes] = ..., action_id: _Optional[int] = ..., linked_users: _Optional[_Iterable[_Union[LinkmicUserInfo, _Mapping]]] = ..., source_type: _Optional[int] = ...) -> None: ...

class LinkmicInfo(_message.Message):
    __slots__ = ("access_key", "link_mic_id", "joinable", "confluence_type", "rtc_ext_info", "rtc_app_id", "rtc_app_sign", "linkmic_id_str", "vendor")
    ACCESS_KEY_FIELD_NUMBER: _ClassVar[int]
    LINK_MIC_ID_FIELD_NUMBER: _ClassVar[int]
    JOINABLE_FIELD_NUMBER: _ClassVar[int]
    CONFLUENCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    RTC_EXT_INFO_FIELD_NUMBER: _ClassVar[int]
    RTC_APP_ID_FIELD_NUMBER: _ClassVar[int]
    RTC_APP_SIGN_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    VENDOR_FIELD_NUMBER: _ClassVar[int]
    access_key: str
    link_mic_id: int
    joinable: bool
    confluence_type: int
    rtc_ext_info: str
    rtc_app_id: str
    rtc_app_sign: str
    linkmic_id_str: str
    vendor: int
    def __init__(self, access_key: _Optional[str] = ..., link_mic_id: _Optional[int] = ..., joinable: bool = ..., confluence_type: _Optional[int] = ..., rtc_ext_info: _Optional[str] = ..., rtc_app_id: _Optional[str] = ..., rtc_app_sign: _Optional[str] = ..., linkmic_id_str: _Optional[str] = ..., vendor: _Optional[int] = ...) -> None: ...

class LinkerMicIdxUpdateInfo(_message.Message):
    __slots__ = ("op", "user_id", "mic_idx")
    OP_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    MIC_IDX_FIELD_NUMBER: _ClassVar[int]
    op: MicIdxOperation
    user_id: int
    mic_idx: int
    def __init__(self, op: _Optional[_Union[MicIdxOperation, str]] = ..., user_id: _Optional[int] = ..., mic_idx: _Optional[int] = ...) -> None: ...

class LinkerCreateContent(_message.Message):
    __slots__ = ("owner_id", "owner_room_id", "link_type")
    OWNER_ID_FIELD_NUMBER: _ClassVar[int]
    OWNER_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    LINK_TYPE_FIELD_NUMBER: _ClassVar[int]
    owner_id: int
    owner_room_id: int
    link_type: int
    def __init__(self, owner_id: _Optional[int] = ..., owner_room_id: _Optional[int] = ..., link_type: _Optional[int] = ...) -> None: ...

class LinkerCloseContent(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class LinkerEnterContent(_message.Message):
    __slots__ = ("linked_users", "anchor_multi_live_enum", "anchor_setting_info")
    LINKED_USERS_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_MULTI_LIVE_ENUM_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_SETTING_INFO_FIELD_NUMBER: _ClassVar[int]
    linked_users: _containers.RepeatedCompositeFieldContainer[ListUser]
    anchor_multi_live_enum: LinkmicMultiLiveEnum
    anchor_setting_info: bytes
    def __init__(self, linked_users: _Optional[_Iterable[_Union[ListUser, _Mapping]]] = ..., anchor_multi_live_enum: _Optional[_Union[LinkmicMultiLiveEnum, str]] = ..., anchor_setting_info: _Optional[bytes] = ...) -> None: ...

class ListUser(_message.Message):
    __slots__ = ("user", "linkmic_id", "linkmic_id_str", "link_status", "link_type", "user_position", "silence_status", "modify_time", "linker_id", "role_type")
    USER_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    LINK_STATUS_FIELD_NUMBER: _ClassVar[int]
    LINK_TYPE_FIELD_NUMBER: _ClassVar[int]
    USER_POSITION_FIELD_NUMBER: _ClassVar[int]
    SILENCE_STATUS_FIELD_NUMBER: _ClassVar[int]
    MODIFY_TIME_FIELD_NUMBER: _ClassVar[int]
    LINKER_ID_FIELD_NUMBER: _ClassVar[int]
    ROLE_TYPE_FIELD_NUMBER: _ClassVar[int]
    user: _user_pb2.User
    linkmic_id: int
    linkmic_id_str: str
    link_status: LinkListStatus
    link_type: LinkType
    user_position: int
    silence_status: LinkSilenceStatus
    modify_time: int
    linker_id: int
    role_type: LinkRoleType
    def __init__(self, user: _Optional[_Union[_user_pb2.User, _Mapping]] = ..., linkmic_id: _Optional[int] = ..., linkmic_id_str: _Optional[str] = ..., link_status: _Optional[_Union[LinkListStatus, str]] = ..., link_type: _Optional[_Union[LinkType, str]] = ..., user_position: _Optional[int] = ..., silence_status: _Optional[_Union[LinkSilenceStatus, str]] = ..., modify_time: _Optional[int] = ..., linker_id: _Optional[int] = ..., role_type: _Optional[_Union[LinkRoleType, str]] = ...) -> None: ...

class LinkerLeaveContent(_message.Message):
    __slots__ = ("user_id", "linkmic_id_str", "send_leave_uid", "leave_reason")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    SEND_LEAVE_UID_FIELD_NUMBER: _ClassVar[int]
    LEAVE_REASON_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    linkmic_id_str: str
    send_leave_uid: int
    leave_reason: int
    def __init__(self, user_id: _Optional[int] = ..., linkmic_id_str: _Optional[str] = ..., send_leave_uid: _Optional[int] = ..., leave_reason: _Optional[int] = ...) -> None: ...

class LinkerCancelContent(_message.Message):
    __slots__ = ("from_user_id", "to_user_id", "cancel_type", "action_id")
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    CANCEL_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACTION_ID_FIELD_NUMBER: _ClassVar[int]
    from_user_id: int
    to_user_id: int
    cancel_type: int
    action_id: int
    def __init__(self, from_user_id: _Optional[int] = ..., to_user_id: _Optional[int] = ..., cancel_type: _Optional[int] = ..., action_id: _Optional[int] = ...) -> None: ...

class LinkerKickOutContent(_message.Message):
    __slots__ = ("from_user_id", "kickout_reason")
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    KICKOUT_REASON_FIELD_NUMBER: _ClassVar[int]
    from_user_id: int
    kickout_reason: KickoutReason
    def __init__(self, from_user_id: _Optional[int] = ..., kickout_reason: _Optional[_Union[KickoutReason, str]] = ...) -> None: ...

class LinkedListChangeContent(_message.Message):
    __slots__ = ("linked_users",)
    LINKED_USERS_FIELD_NUMBER: _ClassVar[int]
    linked_users: _containers.RepeatedCompositeFieldContainer[ListUser]
    def __init__(self, linked_users: _Optional[_Iterable[_Union[ListUser, _Mapping]]] = ...) -> None: ...

class LinkerUpdateUserContent(_message.Message):
    __slots__ = ("from_user_id", "to_user_id", "update_info")
    class UpdateInfoEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    UPDATE_INFO_FIELD_NUMBER: _ClassVar[int]
    from_user_id: int
    to_user_id: int
    update_info: _containers.ScalarMap[str, str]
    def __init__(self, from_user_id: _Optional[int] = ..., to_user_id: _Optional[int] = ..., update_info: _Optional[_Mapping[str, str]] = ...) -> None: ...

class LinkerWaitingListChangeContent(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class LinkerMuteContent(_message.Message):
    __slots__ = ("user_id", "mute_status")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    MUTE_STATUS_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    mute_status: MuteStatus
    def __init__(self, user_id: _Optional[int] = ..., mute_status: _Optional[_Union[MuteStatus, str]] = ...) -> None: ...

class LinkerRandomMatchContent(_message.Message):
    __slots__ = ("user", "room_id", "invite_type", "match_id", "inner_channel_id")
    USER_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    INVITE_TYPE_FIELD_NUMBER: _ClassVar[int]
    MATCH_ID_FIELD_NUMBER: _ClassVar[int]
    INNER_CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    user: _user_pb2.User
    room_id: int
    invite_type: int
    match_id: str
    inner_channel_id: int
    def __init__(self, user: _Optional[_Union[_user_pb2.User, _Mapping]] = ..., room_id: _Optional[int] = ..., invite_type: _Optional[int] = ..., match_id: _Optional[str] = ..., inner_channel_id: _Optional[int] = ...) -> None: ...

class LinkerMicIdxUpdateContent(_message.Message):
    __slots__ = ("mic_idx_update_info",)
    MIC_IDX_UPDATE_INFO_FIELD_NUMBER: _ClassVar[int]
    mic_idx_update_info: LinkerMicIdxUpdateInfo
    def __init__(self, mic_idx_update_info: _Optional[_Union[LinkerMicIdxUpdateInfo, _Mapping]] = ...) -> None: ...

class LinkerListChangeContent(_message.Message):
    __slots__ = ("linked_users", "applied_users", "connecting_users")
    LINKED_USERS_FIELD_NUMBER: _ClassVar[int]
    APPLIED_USERS_FIELD_NUMBER: _ClassVar[int]
    CONNECTING_USERS_FIELD_NUMBER: _ClassVar[int]
    linked_users: _containers.RepeatedCompositeFieldContainer[LinkListUser]
    applied_users: _containers.RepeatedCompositeFieldContainer[LinkListUser]
    connecting_users: _containers.RepeatedCompositeFieldContainer[LinkListUser]
    def __init__(self, linked_users: _Optional[_Iterable[_Union[LinkListUser, _Mapping]]] = ..., applied_users: _Optional[_Iterable[_Union[LinkListUser, _Mapping]]] = ..., connecting_users: _Optional[_Iterable[_Union[LinkListUser, _Mapping]]] = ...) -> None: ...

class LinkListUser(_message.Message):
    __slots__ = ("user", "modify_time", "link_type", "role_type", "linkmic_id_str", "payed_money", "fan_ticket", "fan_ticket_icon_type", "link_user_type")
    USER_FIELD_NUMBER: _ClassVar[int]
    MODIFY_TIME_FIELD_NUMBER: _ClassVar[int]
    LINK_TYPE_FIELD_NUMBER: _ClassVar[int]
    ROLE_TYPE_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    PAYED_MONEY_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_FIELD_NUMBER: _ClassVar[int]
    FAN_TICKET_ICON_TYPE_FIELD_NUMBER: _ClassVar[int]
    LINK_USER_TYPE_FIELD_NUMBER: _ClassVar[int]
    user: _user_pb2.User
    modify_time: int
    link_type: int
    role_type: int
    linkmic_id_str: str
    payed_money: int
    fan_ticket: int
    fan_ticket_icon_type: int
    link_user_type: int
    def __init__(self, user: _Optional[_Union[_user_pb2.User, _Mapping]] = ..., modify_time: _Optional[int] = ..., link_type: _Optional[int] = ..., role_type: _Optional[int] = ..., linkmic_id_str: _Optional[str] = ..., payed_money: _Optional[int] = ..., fan_ticket: _Optional[int] = ..., fan_ticket_icon_type: _Optional[int] = ..., link_user_type: _Optional[int] = ...) -> None: ...

class CohostListChangeContent(_message.Message):
    __slots__ = ("users",)
    USERS_FIELD_NUMBER: _ClassVar[int]
    users: _containers.RepeatedCompositeFieldContainer[CohostListUser]
    def __init__(self, users: _Optional[_Iterable[_Union[CohostListUser, _Mapping]]] = ...) -> None: ...

class CohostListUser(_message.Message):
    __slots__ = ("user_id", "nick_name", "avatar_thumb", "linked_time", "play_type", "room_id", "linkmic_user_status", "link_remaining_time", "permission_type", "display_id", "follow_status", "is_low_version", "rival_user_id", "rival_room_id", "is_initiator", "linkmic_id_str", "best_teammate_uid", "has_topic_perm", "inner_channel_id")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    NICK_NAME_FIELD_NUMBER: _ClassVar[int]
    AVATAR_THUMB_FIELD_NUMBER: _ClassVar[int]
    LINKED_TIME_FIELD_NUMBER: _ClassVar[int]
    PLAY_TYPE_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_USER_STATUS_FIELD_NUMBER: _ClassVar[int]
    LINK_REMAINING_TIME_FIELD_NUMBER: _ClassVar[int]
    PERMISSION_TYPE_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    FOLLOW_STATUS_FIELD_NUMBER: _ClassVar[int]
    IS_LOW_VERSION_FIELD_NUMBER: _ClassVar[int]
    RIVAL_USER_ID_FIELD_NUMBER: _ClassVar[int]
    RIVAL_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    IS_INITIATOR_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    BEST_TEAMMATE_UID_FIELD_NUMBER: _ClassVar[int]
    HAS_TOPIC_PERM_FIELD_NUMBER: _ClassVar[int]
    INNER_CHANNEL_ID_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    nick_name: str
    avatar_thumb: _image_pb2.ImageModel
    linked_time: int
    play_type: LinkmicPlayType
    room_id: int
    linkmic_user_status: LinkmicUserStatus
    link_remaining_time: int
    permission_type: CoHostPermissionType
    display_id: str
    follow_status: int
    is_low_version: bool
    rival_user_id: int
    rival_room_id: int
    is_initiator: bool
    linkmic_id_str: str
    best_teammate_uid: int
    has_topic_perm: bool
    inner_channel_id: int
    def __init__(self, user_id: _Optional[int] = ..., nick_name: _Optional[str] = ..., avatar_thumb: _Optional[_Union[_image_pb2.ImageModel, _Mapping]] = ..., linked_time: _Optional[int] = ..., play_type: _Optional[_Union[LinkmicPlayType, str]] = ..., room_id: _Optional[int] = ..., linkmic_user_status: _Optional[_Union[LinkmicUserStatus, str]] = ..., link_remaining_time: _Optional[int] = ..., permission_type: _Optional[_Union[CoHostPermissionType, str]] = ..., display_id: _Optional[str] = ..., follow_status: _Optional[int] = ..., is_low_version: bool = ..., rival_user_id: _Optional[int] = ..., rival_room_id: _Optional[int] = ..., is_initiator: bool = ..., linkmic_id_str: _Optional[str] = ..., best_teammate_uid: _Optional[int] = ..., has_topic_perm: bool = ..., inner_channel_id: _Optional[int] = ...) -> None: ...

class LinkerMediaChangeContent(_message.Message):
    __slots__ = ("op", "to_user_id", "anchor_id", "room_id", "change_scene", "operator_info")
    OP_FIELD_NUMBER: _ClassVar[int]
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    CHANGE_SCENE_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_INFO_FIELD_NUMBER: _ClassVar[int]
    op: GuestMicCameraManageOp
    to_user_id: int
    anchor_id: int
    room_id: int
    change_scene: GuestMicCameraChangeScene
    operator_info: LinkerMediaChangeOperator
    def __init__(self, op: _Optional[_Union[GuestMicCameraManageOp, str]] = ..., to_user_id: _Optional[int] = ..., anchor_id: _Optional[int] = ..., room_id: _Optional[int] = ..., change_scene: _Optional[_Union[GuestMicCameraChangeScene, str]] = ..., operator_info: _Optional[_Union[LinkerMediaChangeOperator, _Mapping]] = ...) -> None: ...

class LinkerMediaChangeOperator(_message.Message):
    __slots__ = ("user_id", "operator_type", "nick_name", "display_id")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_TYPE_FIELD_NUMBER: _ClassVar[int]
    NICK_NAME_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_ID_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    operator_type: LinkMicUserAdminType
    nick_name: str
    display_id: str
    def __init__(self, user_id: _Optional[int] = ..., operator_type: _Optional[_Union[LinkMicUserAdminType, str]] = ..., nick_name: _Optional[str] = ..., display_id: _Optional[str] = ...) -> None: ...

class LinkerAcceptNoticeContent(_message.Message):
    __slots__ = ("from_user_id", "from_room_id", "to_user_id")
    FROM_USER_ID_FIELD_NUMBER: _ClassVar[int]
    FROM_ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    TO_USER_ID_FIELD_NUMBER: _ClassVar[int]
    from_user_id: int
    from_room_id: int
    to_user_id: int
    def __init__(self, from_user_id: _Optional[int] = ..., from_room_id: _Optional[int] = ..., to_user_id: _Optional[int] = ...) -> None: ...

class LinkerSysKickOutContent(_message.Message):
    __slots__ = ("user_id", "linkmic_id_str")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    LINKMIC_ID_STR_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    linkmic_id_str: str
    def __init__(self, user_id: _Optional[int] = ..., linkmic_id_str: _Optional[str] = ...) -> None: ...

class LinkmicUserToastContent(_message.Message):
    __slots__ = ("user_id", "room_id", "display_text", "leaved_user_id")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_TEXT_FIELD_NUMBER: _ClassVar[int]
    LEAVED_USER_ID_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    room_id: int
    display_text: _text_pb2.Text
    leaved_user_id: int
    def __init__(self, user_id: _Optional[int] = ..., room_id: _Optional[int] = ..., display_text: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., leaved_user_id: _Optional[int] = ...) -> None: ...
