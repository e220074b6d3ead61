package com.example.firstorder;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@SpringBootApplication
public class Shop {
    public static void main(String[] arguments) {
        SpringApplication.run(Shop.class, arguments);
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        http.authorizeHttpRequests(all -> all.anyRequest().authenticated()).httpBasic(withDefaults());
        return http.csrf(csrf -> csrf.ignoringRequestMatchers("/orders/**")).build();
    }
}
