namespace QuantConnect.Securities;

/// <summary>Tells which security an event is about.</summary>
public abstract class SecurityEventArgs
{
    /// <summary>Makes the arguments.</summary>
    protected SecurityEventArgs(Security security) => Security = security;

    /// <summary>The security.</summary>
    public Security Security { get; }
}
