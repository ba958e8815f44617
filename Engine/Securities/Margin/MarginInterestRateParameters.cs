namespace QuantConnect.Securities;

/// <summary>Which position is charged, and up to when.</summary>
public class MarginInterestRateParameters
{
    /// <summary>Makes the parameters.</summary>
    public MarginInterestRateParameters(Security security, DateTime time)
    {
        Security = security;
        Time = time;
    }

    /// <summary>Security held.</summary>
    public Security Security { get; }

    /// <summary>Present time, UTC.</summary>
    public DateTime Time { get; }
}
