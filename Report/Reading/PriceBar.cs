namespace YenValve.Report.Reading;

/// <summary>A bar of prices.</summary>
/// <param name="UtcTime">When it opened.</param>
/// <param name="Open">First price.</param>
/// <param name="High">Highest.</param>
/// <param name="Low">Lowest.</param>
/// <param name="Close">Last.</param>
public readonly record struct PriceBar(DateTime UtcTime, double Open, double High, double Low, double Close);
