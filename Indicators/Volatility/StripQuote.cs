namespace YenValve.Indicators.Volatility;

/// <summary>The quotes of one strike. A bid of zero is no bid; a mid that is NaN is no quote.</summary>
/// <param name="Strike">Strike, in the unit of the underlying.</param>
/// <param name="CallBid">Bid of the call.</param>
/// <param name="CallMid">Middle of the call's bid and ask.</param>
/// <param name="PutBid">Bid of the put.</param>
/// <param name="PutMid">Middle of the put's bid and ask.</param>
public readonly record struct StripQuote(double Strike, double CallBid, double CallMid, double PutBid, double PutMid);
