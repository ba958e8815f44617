namespace QuantConnect.Securities;

/// <summary>Seeders that need no setting.</summary>
public static class SecuritySeeder
{
    /// <summary>A seeder that does nothing.</summary>
    public static readonly ISecuritySeeder Null = new NullSecuritySeeder();

    private sealed class NullSecuritySeeder : ISecuritySeeder
    {
        public bool SeedSecurity(Security security) => true;
    }
}
