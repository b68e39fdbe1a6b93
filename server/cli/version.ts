export const version = process.env.POLICY_BRIEF_VERSION ?? "0.0.0";
