namespace YenValve.Report.Reading;

/// <summary>An order, or a part of one, that was filled.</summary>
/// <param name="UtcTime">When.</param>
/// <param name="Price">At what price, quote currency.</param>
/// <param name="Quantity">How much, positive bought, negative sold.</param>
/// <param name="Kind">LEAN's order type, such as Market or Limit.</param>
/// <param name="Tag">What the algorithm wrote on the order.</param>
/// <param name="Fee">What it cost, account currency; null where the file of order events is missing.</param>
public sealed record Fill(DateTime UtcTime, double Price, double Quantity, string Kind, string Tag, double? Fee);
