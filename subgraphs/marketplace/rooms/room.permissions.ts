const ROOM_PERMISSIONS = ['read', 'send', 'sign', 'upload'] as const;
export type RoomPermission = (typeof ROOM_PERMISSIONS)[number];

/** What members may do: what the room says, else everything. Words that mean nothing are left out. */
export function permissionsOf(meta: object): RoomPermission[] {
  const { permissions } = meta as { readonly permissions?: unknown };
  if (!Array.isArray(permissions)) return [...ROOM_PERMISSIONS];
  return ROOM_PERMISSIONS.filter((permission) => permissions.includes(permission));
}
