import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CreatedAt, UpdatedAt } from '../../../platform/database/columns.js';
import { Profile } from '../users/profile.entity.js';

/** How a person proves to the built-in issuer who they are. No viewer but the service itself can read these rows. */
@Entity('credentials')
export class Credential {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Profile, { onDelete: 'CASCADE' })
  userId: string;

  /** argon2id in PHC form, with its own salt and parameters. */
  @Column({ type: 'text' })
  passwordHash: string;

  @CreatedAt()
  createdAt: Date;

  @UpdatedAt()
  updatedAt: Date;
}
