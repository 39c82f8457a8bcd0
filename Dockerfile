# One image for all: the API, the worker (ONWARD_ROLE) and the migration (npm run db:migrate).
# `npm run check:image` follows these lines step by step without a container engine, and CI runs it.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY .config ./.config
COPY prisma ./prisma
COPY src ./src
# Its postinstall writes src/db/generated.
RUN npm ci --omit=dev
# What runs needs neither Prisma's own tools nor the npm package of Node.js: 580 MB become 135.
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 ONWARD_DATA_DIR=/tmp/onward
WORKDIR /app
COPY --from=build /app ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
