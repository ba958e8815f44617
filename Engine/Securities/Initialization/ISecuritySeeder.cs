namespace QuantConnect.Securities;

/// <summary>Gives a new security its first price.</summary>
public interface ISecuritySeeder
{
    /// <summary>Seeds a security; false when there was nothing to seed it with.</summary>
    bool SeedSecurity(Security security);
}
