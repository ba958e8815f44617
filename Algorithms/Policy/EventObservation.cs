namespace YenValve.Algorithms.Policy;

/// <summary>The calendar around the decision; null is unknown.</summary>
/// <param name="NextMeetingUtc">When the Bank of Japan's next decision is expected, UTC.</param>
/// <param name="LastMeetingUtc">When its last decision was expected or came, UTC.</param>
/// <param name="EventVolatility">Move the options price for the next decision, one standard deviation of USDJPY as a fraction.</param>
/// <param name="IsAuctionDay">Whether a 20Y, 30Y or 40Y bond is auctioned on the day of the decision.</param>
public sealed record EventObservation(DateTime? NextMeetingUtc, DateTime? LastMeetingUtc, double? EventVolatility, bool IsAuctionDay);
