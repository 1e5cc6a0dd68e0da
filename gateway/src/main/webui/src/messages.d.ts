declare module "messages:en" {
  const catalogue: object;
  export default catalogue;
}
declare module "messages:de" {
  const catalogue: object;
  export default catalogue;
}
