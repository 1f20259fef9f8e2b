import { Module, type DynamicModule } from '@nestjs/common';
import { rooms, type Composition } from '../../common/src/rooms.js';
import { DescriptionController } from './description.controller.js';

/** The HTTP side: every room with its endpoints, and their description. */
@Module({})
export class ApiModule {
  static compose(composition: Composition): DynamicModule {
    return { module: ApiModule, imports: rooms(composition), controllers: [DescriptionController] };
  }
}
