namespace YenValve.Report.Chain;

/// <summary>A link at one moment.</summary>
/// <param name="Link">Which.</param>
/// <param name="Value">Its value; null where unknown.</param>
/// <param name="State">The state it stands for.</param>
/// <param name="Distance">How far it is from the second threshold, positive while it is not reached; null where unknown.</param>
/// <param name="Text">The same in words, with the details that are known.</param>
public sealed record LinkReading(ChainLink Link, double? Value, LinkState State, double? Distance, string Text);
