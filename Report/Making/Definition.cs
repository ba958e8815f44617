namespace YenValve.Report.Making;

/// <summary>What a figure of the report means.</summary>
/// <param name="Key">Name for machines.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Text">One or two sentences.</param>
public sealed record Definition(string Key, string Name, string Text);
