# The server with the page and the dataset, for use with a Neo4j (see docker-compose.yml) or by itself.

FROM node:24.18.0-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d AS build
WORKDIR /app
# Packages change less often than sources: this layer is kept as long as these files stay the same.
COPY .npmrc package.json package-lock.json ./
COPY server/package.json server/
COPY client/package.json client/
COPY tests/package.json tests/
RUN npm ci
COPY . .
RUN npm run build

FROM node:24.18.0-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d AS packages
WORKDIR /app
COPY .npmrc package.json package-lock.json ./
COPY server/package.json server/
COPY client/package.json client/
COPY tests/package.json tests/
RUN npm ci --omit=dev --workspace server

FROM node:24.18.0-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ENTENTE_HOME=/var/lib/entente/store
# The store keeps a lock beside its folder, so the volume is one level up.
RUN mkdir /var/lib/entente && chown node:node /var/lib/entente
COPY --from=packages /app .
COPY LICENSE SECURITY.md ./
COPY scripts scripts
COPY cypher cypher
COPY --from=build /app/server/dist server/dist
COPY --from=build /app/client/dist client/dist
USER node
VOLUME /var/lib/entente
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Loads the dataset when it is not there yet, then serves.
CMD ["node", "server/dist/main.js"]
