using QuantConnect.Data;
using QuantConnect.Logging;

namespace QuantConnect.Securities;

/// <summary>A seeder made of a function that gives data points.</summary>
public class FuncSecuritySeeder : ISecuritySeeder
{
    private readonly Func<Security, IEnumerable<BaseData>> _seed;

    /// <summary>Makes a seeder of one data point.</summary>
    public FuncSecuritySeeder(Func<Security, BaseData> seedFunction)
        : this(security => new[] { seedFunction(security) })
    {
    }

    /// <summary>Makes a seeder of several data points.</summary>
    public FuncSecuritySeeder(Func<Security, IEnumerable<BaseData>> seedFunction) => _seed = seedFunction;

    /// <inheritdoc/>
    public bool SeedSecurity(Security security)
    {
        if (security.Symbol.IsCanonical()) return true;
        try
        {
            var seeded = false;
            foreach (var data in _seed(security))
            {
                seeded = true;
                security.SetMarketPrice(data);
                Log.Debug($"FuncSecuritySeeder.SeedSecurity(): Seeded security: {data.Symbol.Value}: {data.GetType()} {data.Value}");
            }
            if (!seeded) Log.Trace($"FuncSecuritySeeder.SeedSecurity(): Unable to seed security: {security.Symbol.Value}");
            return seeded;
        }
        catch (Exception error)
        {
            Log.Trace($"FuncSecuritySeeder.SeedSecurity(): Could not seed price for security {security.Symbol}: {error}");
            return false;
        }
    }
}
