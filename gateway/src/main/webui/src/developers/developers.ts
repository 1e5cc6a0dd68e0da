import DOMPurify from "dompurify";
import SwaggerUI from "swagger-ui-dist/swagger-ui-es-bundle.js";
import "swagger-ui-dist/swagger-ui.css";
import "./developers.css";
import { marked } from "./calls";

// What Swagger UI makes of Markdown it writes as HTML without asking; here all HTML is cleaned first,
// and no text becomes a script.
(
  window as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } }
).trustedTypes?.createPolicy("default", {
  createHTML: (html: string) => DOMPurify.sanitize(html, { ADD_ATTR: ["target"] }),
});

SwaggerUI({
  domNode: document.getElementById("api"),
  url: "/api/openapi.json",
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: "none",
  filter: true,
  persistAuthorization: false,
  requestInterceptor: marked,
  syntaxHighlight: { activated: false },
  tryItOutEnabled: true,
  validatorUrl: null,
});
