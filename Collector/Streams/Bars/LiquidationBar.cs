namespace YenValve.Collector.Streams.Bars;

/// <summary>Liquidations of one bar of one stream.</summary>
/// <param name="Start">Begin of the bar, UTC.</param>
/// <param name="End">End of the bar, UTC.</param>
/// <param name="LongUsd">Longs closed, USD: a lower bound where the bar was not wholly heard.</param>
/// <param name="ShortUsd">Shorts closed, USD, likewise.</param>
/// <param name="Count">How many.</param>
/// <param name="Coverage">Share of the bar in which the stream was heard, in [0, 1].</param>
public sealed record LiquidationBar(DateTime Start, DateTime End, decimal LongUsd, decimal ShortUsd, long Count, double Coverage);
