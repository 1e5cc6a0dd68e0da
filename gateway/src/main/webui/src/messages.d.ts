declare module "messages:*" {
  const catalogue: object;
  export default catalogue;
}
