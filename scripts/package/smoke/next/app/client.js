import { NewStore } from "newstore-sdk";

const { BASE_URL, TOKEN_URL, CLIENT_ID, CLIENT_SECRET } = process.env;

export const baseUrl = BASE_URL;

export const newstore = new NewStore({
  tenant: "smoke",
  baseUrl: BASE_URL,
  tokenUrl: TOKEN_URL,
  credentials: { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET },
});
