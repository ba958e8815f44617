namespace YenValve.Algorithms.Policy;

/// <summary>What a macro rule asks for at a decision.</summary>
/// <param name="State">The state with the rule's memory.</param>
/// <param name="Level">Share of exposure it leaves if the market is weak.</param>
/// <param name="MayRestore">Whether a step of exposure may come back.</param>
public readonly record struct MacroVerdict(PolicyState State, double Level, bool MayRestore);
