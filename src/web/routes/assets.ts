import { Router } from "express";
import type { Assets } from "../assets.ts";

/** Style and script. Their addresses change with their content, so a browser may keep them for good. */
export function assetRoutes({ style, script }: Assets): Router {
  const router = Router();
  for (const { address, mediaType, body } of [style, script]) {
    router.get(address, (_request, response) => {
      response.set("Cache-Control", "public, max-age=31536000, immutable").type(mediaType).send(body);
    });
  }
  router.get("/favicon.ico", (_request, response) => {
    response.status(204).end();
  });
  return router;
}
