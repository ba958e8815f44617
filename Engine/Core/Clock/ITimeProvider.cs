namespace QuantConnect;

/// <summary>Gives the present time.</summary>
public interface ITimeProvider
{
    /// <summary>The present time in UTC.</summary>
    DateTime GetUtcNow();
}
