namespace QuantConnect.Securities;

/// <summary>Margin needed to open a position, in account currency.</summary>
public class InitialMargin
{
    /// <summary>Makes an amount of margin.</summary>
    public InitialMargin(decimal value) => Value = value;

    /// <summary>No margin.</summary>
    public static InitialMargin Zero { get; } = new(0m);

    /// <summary>The amount, account currency.</summary>
    public decimal Value { get; }

    /// <summary>The amount.</summary>
    public static implicit operator decimal(InitialMargin margin) => margin.Value;

    /// <summary>An amount of margin.</summary>
    public static implicit operator InitialMargin(decimal margin) => new(margin);
}
