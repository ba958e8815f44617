namespace YenValve.Evaluation.Runs;

/// <summary>A fill as evaluation needs it.</summary>
/// <param name="UtcTime">When it happened.</param>
/// <param name="Quantity">Coins that came in; negative for a sale, fees in coins already taken off.</param>
/// <param name="Price">Price, account currency.</param>
/// <param name="Fee">Fee, account currency.</param>
public readonly record struct Fill(DateTime UtcTime, double Quantity, double Price, double Fee);
