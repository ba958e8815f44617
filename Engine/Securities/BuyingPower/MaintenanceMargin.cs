namespace QuantConnect.Securities;

/// <summary>Margin needed to keep a position, in account currency.</summary>
public class MaintenanceMargin
{
    /// <summary>Makes an amount of margin.</summary>
    public MaintenanceMargin(decimal value) => Value = value;

    /// <summary>No margin.</summary>
    public static MaintenanceMargin Zero { get; } = new(0m);

    /// <summary>The amount, account currency.</summary>
    public decimal Value { get; }

    /// <summary>The amount.</summary>
    public static implicit operator decimal(MaintenanceMargin margin) => margin.Value;

    /// <summary>An amount of margin.</summary>
    public static implicit operator MaintenanceMargin(decimal margin) => new(margin);
}
