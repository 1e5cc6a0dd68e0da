import { EditPost } from "../composer/EditPost";
import { ReportPost } from "../moderation/Report";
import { AppealRemoval } from "../outside/AppealRemoval";
import { Explain } from "../outside/Explain";
import { Preview } from "../outside/Preview";
import { TakeOutside } from "../outside/TakeOutside";
import { Withdraw } from "../outside/Withdraw";
import { RemovePost } from "../stewards/RemovePost";
import { DeletePost } from "./DeletePost";
import { History } from "./History";
import "../outside/outside.css";

export const LAYERS = {
  edit: EditPost,
  delete: DeletePost,
  history: History,
  takeOutside: TakeOutside,
  withdraw: Withdraw,
  preview: Preview,
  explain: Explain,
  appeal: AppealRemoval,
  remove: RemovePost,
  report: ReportPost,
};
