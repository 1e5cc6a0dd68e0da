/** What Swagger UI is told of: https://swagger.io/docs/open-source-tools/swagger-ui/usage/configuration/ */
declare module "swagger-ui-dist/swagger-ui-es-bundle.js" {
  interface Options {
    domNode: HTMLElement | null;
    url: string;
    deepLinking: boolean;
    displayRequestDuration: boolean;
    docExpansion: "none" | "list" | "full";
    filter: boolean;
    persistAuthorization: boolean;
    requestInterceptor: (call: {
      method?: string;
      url: string;
      headers: Record<string, string>;
      credentials?: RequestCredentials;
    }) => unknown;
    syntaxHighlight: { activated: boolean };
    tryItOutEnabled: boolean;
    validatorUrl: null;
  }
  export default function SwaggerUI(options: Options): unknown;
}
