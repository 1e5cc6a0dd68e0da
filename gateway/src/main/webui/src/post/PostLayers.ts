import { EditPost } from "../composer/EditPost";
import { DeletePost } from "./DeletePost";
import { History } from "./History";

export const LAYERS = { edit: EditPost, delete: DeletePost, history: History };
