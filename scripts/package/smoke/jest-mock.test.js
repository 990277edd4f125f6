// Mocks of jest itself, without configuration: the whole package mocked, and single methods of a real client.
jest.mock("newstore-sdk");

const { NewStore } = require("newstore-sdk");

const actual = jest.requireActual("newstore-sdk");

const options = { tenant: "acme", credentials: { clientId: "client", clientSecret: "secret" } };

test("an automatic mock has the parts of a client and their methods", async () => {
  const newstore = new NewStore(options);
  newstore.orders.inject.mockResolvedValue({ id: "6840f40c-65c4-5ff7-a23e-92e0e311091a" });
  newstore.api.returns.createReturn.mockResolvedValue({ id: "R-1" });

  expect(await newstore.orders.inject({})).toEqual({ id: "6840f40c-65c4-5ff7-a23e-92e0e311091a" });
  expect(await newstore.api.returns.createReturn({})).toEqual({ id: "R-1" });
  expect(newstore.orders.inject).toHaveBeenCalledTimes(1);
});

test("what a spy on a generated method gives is what the facade uses", async () => {
  const newstore = new actual.NewStore(options);
  const data = { id: "6840f40c-65c4-5ff7-a23e-92e0e311091a", external_id: "O-1", items: [] };
  const response = { data, status: 200, headers: new Headers(), requestId: undefined, attempts: 1 };
  const call = Object.assign(Promise.resolve(data), { withResponse: async () => response });
  const spy = jest.spyOn(newstore.api.orders, "showExternalOrder").mockReturnValue(call);

  await newstore.orders.getByExternalId("O-1").catch(() => undefined);
  expect(spy).toHaveBeenCalledTimes(1);
});
